/**
 * The schemas for forms say the same as the client: they are made of the same rules.
 *
 * @module test/client/schemas
 */
import fc from 'fast-check'
import {
  announcementFile,
  energyInput,
  english,
  french,
  reportInput,
  reportSchema,
  roomBookingInput,
  roomBookingSchema,
  roomSettingsSchema,
  settingsInput,
  settingsSchema,
} from 'ovh-conference/schemas'
import { describe, expect, it } from 'vitest'
import { failure, scriptedClient } from './support/client.js'

const anything = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, '', '0', '0421', '123456789', 'fr', 'other', 'none', 1, 1.5),
  fc.emailAddress(),
  fc.date({ noInvalidDate: false }),
  fc.anything(),
)
const input = fc.record(
  Object.fromEntries(
    ['pin', 'language', 'enterMuted', 'reportStatus', 'reportEmail', 'announceSoundId', 'typo'].map((name) => [
      name,
      anything,
    ]),
  ),
  { requiredKeys: [] },
)

describe('the schemas', () => {
  it('refuse what the client refuses, at the same paths, with the same words', async () => {
    const { conference } = scriptedClient(() => ({ json: null }))
    await fc.assert(
      fc.asyncProperty(input, async (value) => {
        const { success, error } = settingsInput.safeParse(value)
        const call = conference.settings.update(value as object)
        if (success) return call
        const refused = await failure(call)
        const paths = error.issues.flatMap((issue) =>
          issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')],
        )
        // zod does not look at two fields together while one of them is wrong by itself.
        for (const path of paths) expect(refused.issues.map((issue) => issue.path)).toContain(path)
        for (const { message } of error.issues) expect(refused.issues.map((issue) => issue.message)).toContain(message)
      }),
      { numRuns: 300 },
    )
  })

  it('accept what can be set', () => {
    expect(settingsInput.safeParse({ pin: null, language: 'ru', reportStatus: 'customer' }).success).toBe(true)
    expect(roomBookingInput.safeParse({ roomNumber: 1, expirationDate: new Date(0) }).success).toBe(true)
    expect(reportInput.safeParse({ email: 'a@example.fr', whiteLabel: true }).success).toBe(true)
    expect(energyInput.safeParse(1800).success).toBe(true)
    expect(announcementFile.safeParse(new TextEncoder().encode('ID3\x04')).success).toBe(true)
  })

  it('say what is wrong with a file', () => {
    const messages = (value: unknown) => announcementFile.safeParse(value).error?.issues.map(({ message }) => message)
    expect(messages('ID3')).toEqual([english.audioType])
    expect(messages(new TextEncoder().encode('%PDF'))).toEqual([english.audioType])
    expect(messages(new Uint8Array())).toEqual([english.audioSize])
  })

  it('speak French', () => {
    const { error } = roomSettingsSchema(french).safeParse({ pin: 'x', reportStatus: 'other', typo: 1 })
    const messages = error?.issues.map(({ message }) => message) ?? []
    expect(messages).toContain(french.pin)
    expect(messages).toContain(french.unknownField)
    for (const schema of [settingsSchema(french), roomBookingSchema(french), reportSchema(french)]) {
      expect(schema.safeParse(null).error?.issues.map(({ message }) => message)).toEqual([french.noObject])
    }
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort())
  })
})
