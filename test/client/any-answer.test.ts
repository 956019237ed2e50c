/**
 * Whatever JSON comes back, every helper ends in its result or in a typed error that says what it was doing.
 *
 * @module test/client/any-answer
 */
import fc from 'fast-check'
import { accessToken, type ConferenceClient, ConferenceError, createConferenceClient } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { place } from './support/client.js'
import { eagerClock } from './support/eager-clock.js'
import { wav } from './support/simulated.js'

async function readAll(items: AsyncIterable<unknown>): Promise<void> {
  for await (const item of items) expect(item).toBeDefined()
}

/** Every helper that sends something. */
const jobs: Record<string, (ovh: ConferenceClient) => Promise<unknown>> = {
  'billingAccounts.list': (ovh) => ovh.billingAccounts.list(),
  'conferences.list': (ovh) => ovh.conferences.list(place.billingAccount),
  'conferences.listAll': (ovh) => ovh.conferences.listAll(),
  'conferences.find': (ovh) => ovh.conferences.find(place.serviceName),
  serverTime: (ovh) => ovh.serverTime(),
  account: (ovh) => ovh.account(),
  'number.convertToConference': (ovh) => ovh.number(place).convertToConference(),
  'number.clear': (ovh) => ovh.number(place).clear(),
  'number.get': (ovh) => ovh.number(place).get(),
  'settings.get': (ovh) => ovh.conference(place).settings.get(),
  'settings.update': (ovh) => ovh.conference(place).settings.update({ pin: null }),
  'settings.ensure': (ovh) => ovh.conference(place).settings.ensure({ language: 'fr' }),
  'announcement.upload': (ovh) => ovh.conference(place).announcement.upload(wav(200)),
  'announcement.enable': (ovh) => ovh.conference(place).announcement.enable(),
  'announcement.current': (ovh) => ovh.conference(place).announcement.current(),
  'report.sendTo': (ovh) => ovh.conference(place).report.sendTo('minutes@example.fr'),
  'report.sendToOwner': (ovh) => ovh.conference(place).report.sendToOwner(),
  'report.current': (ovh) => ovh.conference(place).report.current(),
  'links.list': (ovh) => ovh.conference(place).links.list(),
  'links.create': (ovh) => ovh.conference(place).links.create('follow'),
  'links.regenerate': (ovh) => ovh.conference(place).links.regenerate(),
  'links.remove': (ovh) => ovh.conference(place).links.remove('all'),
  'rooms.list': (ovh) => ovh.conference(place).rooms.list(),
  'rooms.get': (ovh) => ovh.conference(place).rooms.get(5),
  'rooms.book': (ovh) => ovh.conference(place).rooms.book({ roomNumber: 5, pin: '1234' }),
  'rooms.stats': (ovh) => ovh.conference(place).rooms.stats(),
  'room.expire': (ovh) => ovh.conference(place).room(5).expire(),
  'room.live': (ovh) => ovh.conference(place).room(5).live(),
  live: (ovh) => ovh.conference(place).live(),
  lock: (ovh) => ovh.conference(place).lock({ until: 'observed' }),
  'participants.list': (ovh) => ovh.conference(place).participants.list(),
  'participants.get': (ovh) => ovh.conference(place).participants.get(1),
  'participant.mute': (ovh) => ovh.conference(place).participant(1).mute({ until: 'observed' }),
  'participant.kick': (ovh) => ovh.conference(place).participant(1).kick(),
  'participant.setSensitivity': (ovh) => ovh.conference(place).participant(1).setSensitivity('high'),
  muteAll: async (ovh) => (await ovh.conference(place).muteAll()).undo(),
  kickAll: (ovh) => ovh.conference(place).kickAll(),
  'history.list': (ovh) => ovh.conference(place).history.list(),
  'history.iterate': (ovh) => readAll(ovh.conference(place).history.iterate()),
  'history.get': (ovh) => ovh.conference(place).history.get(1),
}

/** What could be an answer, and what could not. */
const body = fc.oneof(
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      null,
      [1, 2, 3],
      ['a'],
      [null],
      [{}],
      {},
      { id: 1 },
      { taskId: 1, status: 'todo' },
      { taskId: 2, status: 'done' },
      { id: 'a', putUrl: 'https://storage.example/a' },
      { id: 1, type: 'read', url: null },
      { message: null, errorCode: 5 },
    ),
  },
)
const answer = fc.record({ body, status: fc.constantFrom(200, 200, 200, 400, 403, 404, 500) })

describe.each(Object.entries(jobs))('%s', (_name, job) => {
  it('ends as promised, whatever JSON comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(answer), async (answers) => {
        const ovh = createConferenceClient({
          credentials: accessToken('a-token'),
          clock: eagerClock(),
          requestsPerMinute: false,
          maxRetries: 1,
          fetch: async () => {
            const next = answers.next().value as { body: unknown; status: number }
            return Response.json(next.body, { status: next.status })
          },
        })
        try {
          await job(ovh)
        } catch (error) {
          expect(error).toBeInstanceOf(ConferenceError)
          expect((error as ConferenceError).message).toMatch(/^Failed to .+\.$/s)
        }
      }),
      { numRuns: 60 },
    )
  })
})
