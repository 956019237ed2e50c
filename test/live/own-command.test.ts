/**
 * Which requests are commands, and whose a change is.
 *
 * @module test/live/own-command.test
 */
import { describe, expect, it } from 'vitest'
import {
  type Expectation,
  nextLookFor,
  originOf,
  readOwnCommand,
  readTaskOwner,
  roomKey,
  withoutForgotten,
  withoutHurry,
} from '../../src/live/own-command.js'

const base = 'https://eu.api.ovh.com/1.0/telephony/ab1-ovh-1/conference/0033972101010'
const own = roomKey('ab1-ovh-1', '0033972101010', undefined)
const numbered = roomKey('ab1-ovh-1', '0033972101010', 123)
const alice = {
  id: 12,
  name: 'Alice',
  number: '0033612345678',
  muted: true,
  deaf: false,
  talking: false,
  floor: false,
  energy: 300,
  joinedAt: new Date(0),
}
const muting: Expectation = { room: own, effect: 'muted', participantId: 12, acceptedAt: 1000, looks: 0 }
const locking: Expectation = { room: own, effect: 'locked', participantId: undefined, acceptedAt: 1000, looks: 0 }

describe('readOwnCommand', () => {
  it.each([
    ['POST', `${base}/participants/12/mute`, { room: own, effect: 'muted', participantId: 12 }],
    ['POST', `${base}/rooms/123/participants/12/undeaf`, { room: numbered, effect: 'undeafened', participantId: 12 }],
    ['POST', `${base}/participants/12/energy`, { room: own, effect: 'energy', participantId: 12 }],
    ['POST', `${base}/participants/12/kick?x=1`, { room: own, effect: 'left', participantId: 12 }],
    ['POST', `${base}/lock`, { room: own, effect: 'locked', participantId: undefined }],
    ['POST', `${base}/rooms/123/unlock`, { room: numbered, effect: 'unlocked', participantId: undefined }],
    ['POST', base.replace('ab1', 'ab%31').concat('/lock'), { room: own, effect: 'locked', participantId: undefined }],
    ['GET', `${base}/participants/12`, undefined],
    ['POST', `${base}/announceUpload`, undefined],
    ['POST', `${base}/webAccess`, undefined],
    ['POST', `${base}/toString`, undefined],
    ['POST', `${base}/constructor`, undefined],
    ['DELETE', `${base}/webAccess/7`, undefined],
  ])('%s %s', (method, url, command) => {
    expect(readOwnCommand(method, url)).toEqual(command)
  })

  it('knows whose task is read', () => {
    const url = 'https://eu.api.ovh.com/1.0/telephony/ab1-ovh-1/service/0033972101010/task/42'
    expect(numbered.startsWith(readTaskOwner('GET', url) ?? '?')).toBe(true)
    expect(readTaskOwner('GET', `${base}/participants`)).toBe(undefined)
  })
})

describe('originOf', () => {
  it.each([
    ['own, once', { type: 'muted', participant: alice }, 'own', 1],
    ['of somebody else', { type: 'muted', participant: { ...alice, id: 13 } }, 'other', 2],
    ['another change', { type: 'deafened', participant: alice }, 'other', 2],
    ['the lock', { type: 'locked' }, 'own', 1],
    ['what no command can cause', { type: 'talking', participant: alice }, undefined, 2],
  ] as const)('%s', (_name, change, origin, left) => {
    const found = originOf(change, [muting, locking])
    expect(found.origin).toBe(origin)
    expect(found.expected).toHaveLength(left)
  })
})

describe('looks for effects', () => {
  const looksFor = (answer: Parameters<typeof withoutHurry>[1]) =>
    withoutHurry([muting, locking], answer).map((each) => nextLookFor(each))
  it.each([
    ['go on when nothing is seen', { kind: 'participant', participant: { ...alice, muted: false } }, [1000, 1000]],
    ['end when the effect is seen', { kind: 'participant', participant: alice }, [undefined, 1000]],
    ['end when the person has gone', { kind: 'gone', id: 12 }, [undefined, 1000]],
    [
      'end when the lock is seen',
      { kind: 'informations', running: { startedAt: new Date(0), locked: true } },
      [1000, undefined],
    ],
    ['do not mind lists', { kind: 'list', ids: [] }, [1000, 1000]],
  ] as const)('%s', (_name, answer, looks) => {
    expect(looksFor(answer)).toEqual(looks)
  })

  it('come less and less, and end', () => {
    const times = [0, 1, 2, 3, 4, 5].map((looks) => nextLookFor({ ...muting, looks }))
    expect(times).toEqual([1000, 2000, 3000, 5000, 9000, undefined])
  })

  it('are forgotten in the end', () => {
    expect(withoutForgotten([muting], 15_999)).toHaveLength(1)
    expect(withoutForgotten([muting], 16_000)).toEqual([])
  })
})
