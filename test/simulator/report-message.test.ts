/**
 * The report as a mail, read by a parser that is not ours.
 *
 * @module test/simulator/report-message
 */
import { parseBuffer } from 'music-metadata'
import { createSimulator, scenarios } from 'ovh-conference/mocks'
import { writeReportMessage } from 'ovh-conference/mocks/node'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'

async function reportOf(settings: { language: 'de' | 'en' | 'es' | 'fr' | 'it' | 'ru'; whiteLabelReport: boolean }) {
  const simulator = createSimulator()
  const number = simulator.addConference({
    serviceName: '+33972101010',
    settings: { ...settings, recordStatus: true, reportStatus: 'other', reportEmail: 'minutes@example.fr' },
  })
  simulator.play(number, scenarios.everyoneLeavesAtOnce())
  await simulator.clock.advance({ hours: 1 })
  const [mail] = simulator.outbox
  if (!mail) throw new Error('No report has left.')
  return { simulator, mail }
}

test.each(['de', 'en', 'es', 'fr', 'it', 'ru'] as const)('a report in %s arrives whole', async (language) => {
  const { simulator, mail } = await reportOf({ language, whiteLabelReport: false })
  const parsed = await PostalMime.parse(await writeReportMessage(simulator, mail))
  expect(parsed.subject).toBe(mail.subject)
  expect(parsed.text?.trimEnd()).toBe(mail.text.trimEnd())
  expect(parsed.to?.[0]).toMatchObject({ address: 'minutes@example.fr' })
  expect(parsed.from).toMatchObject({ name: 'OVHcloud' })
  expect(Date.parse(parsed.date ?? '')).toBe(Math.floor(mail.sentAt / 1000) * 1000)
  expect(parsed.headers.find(({ key }) => key === 'content-language')?.value).toBe(language)
})

test('a white label shows the brand nowhere', async () => {
  const { simulator, mail } = await reportOf({ language: 'fr', whiteLabelReport: true })
  const message = new TextDecoder().decode(await writeReportMessage(simulator, mail, { attachmentLimitBytes: 0 }))
  expect(message).not.toMatch(/ovhcloud/i)
  const parsed = await PostalMime.parse(message)
  expect(parsed.text).not.toMatch(/ovhcloud/i)
})

test('the recording is attached as a WAV file of the length of the time with two or more inside', async () => {
  const { simulator, mail } = await reportOf({ language: 'en', whiteLabelReport: false })
  const parsed = await PostalMime.parse(await writeReportMessage(simulator, mail))
  const [attachment] = parsed.attachments
  expect(attachment).toMatchObject({ mimeType: 'audio/wav', filename: mail.recording })
  if (!(attachment?.content instanceof ArrayBuffer)) throw new Error('The attachment is not bytes.')
  const { format } = await parseBuffer(new Uint8Array(attachment.content), 'audio/wav')
  expect(format).toMatchObject({ container: 'WAVE', sampleRate: 8000, numberOfChannels: 1, bitsPerSample: 16 })
  expect(format.duration).toBeCloseTo(299, 3)
})

test('a recording over the limit is linked, and the link leads to it', async () => {
  const { simulator, mail } = await reportOf({ language: 'en', whiteLabelReport: false })
  const parsed = await PostalMime.parse(await writeReportMessage(simulator, mail, { attachmentLimitBytes: 1000 }))
  expect(parsed.attachments).toEqual([])
  const url = /https:\S+/.exec(parsed.text ?? '')?.[0] ?? ''
  const response = await simulator.fetch(url)
  expect(response.status).toBe(200)
  const { byteLength } = await response.arrayBuffer()
  expect(byteLength).toBe(simulator.recordingOf(mail)?.byteCount)
})

test('the same report gives the same bytes', async () => {
  const { simulator, mail } = await reportOf({ language: 'it', whiteLabelReport: false })
  const [first, second] = [await writeReportMessage(simulator, mail), await writeReportMessage(simulator, mail)]
  expect(Buffer.compare(first, second)).toBe(0)
})
