/**
 * Reports that leave by SMTP, received by a mail server that is not ours.
 *
 * @module test/server/mail-delivery
 */
import type { AddressInfo } from 'node:net'
import { createSimulator, scenarios } from 'ovh-conference/mocks'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { deliverMails } from '../../mocks/server/mail-delivery.js'

interface Received {
  readonly from: string
  readonly to: readonly string[]
  readonly mail: Email
}

async function catchMails() {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', async () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        received.push({
          from,
          to: rcptTo.map(({ address }) => address),
          mail: await PostalMime.parse(Buffer.concat(pieces)),
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { received, port: (server.server.address() as AddressInfo).port }
}

function withReports() {
  const simulator = createSimulator()
  const number = simulator.addConference({
    serviceName: '+33972101010',
    settings: { recordStatus: true, reportStatus: 'other', reportEmail: 'minutes@example.fr', language: 'fr' },
  })
  return { simulator, number }
}

test('each report arrives once, in order, with its recording', async () => {
  const { received, port } = await catchMails()
  const { simulator, number } = withReports()
  const warn = vi.fn()
  const stop = deliverMails(simulator, { host: '127.0.0.1', port }, warn)
  for (let meeting = 0; meeting < 3; meeting++) {
    simulator.play(number, scenarios.everyoneLeavesAtOnce({ seed: meeting + 1 }))
    await simulator.clock.advance({ minutes: 10 })
  }
  await stop()
  expect(warn).not.toHaveBeenCalled()
  expect(received.map(({ mail }) => mail.messageId)).toHaveLength(3)
  expect(new Set(received.map(({ mail }) => mail.messageId)).size).toBe(3)
  expect(received[0]).toMatchObject({ to: ['minutes@example.fr'], mail: { subject: simulator.outbox[0]?.subject } })
  expect(received[0]?.mail.attachments[0]?.filename).toBe(simulator.outbox[0]?.recording)
})

test('a mail server that cannot be reached is one warning a report; the outbox keeps them', async () => {
  const { port } = await catchMails()
  const { simulator, number } = withReports()
  const warn = vi.fn()
  const stop = deliverMails(simulator, { host: '127.0.0.1', port: port === 1 ? 2 : 1 }, warn)
  simulator.play(number, scenarios.everyoneLeavesAtOnce())
  await simulator.clock.advance({ minutes: 10 })
  await stop()
  expect(warn).toHaveBeenCalledOnce()
  expect(warn.mock.calls[0]?.[0]).toMatch(/could not be delivered to 127\.0\.0\.1:1/)
  expect(warn.mock.calls[0]?.[0]).not.toMatch(/minutes@example/)
  expect(simulator.outbox).toHaveLength(1)
})

test('after a reset reports leave again', async () => {
  const { received, port } = await catchMails()
  const { simulator, number } = withReports()
  const stop = deliverMails(simulator, { host: '127.0.0.1', port }, vi.fn())
  simulator.play(number, scenarios.everyoneLeavesAtOnce())
  await simulator.clock.advance({ minutes: 10 })
  simulator.reset()
  const again = simulator.addConference({ serviceName: '+33972101010', settings: { reportStatus: 'customer' } })
  simulator.play(again, scenarios.everyoneLeavesAtOnce())
  await simulator.clock.advance({ minutes: 10 })
  await stop()
  expect(received.map(({ to }) => to[0])).toEqual(['minutes@example.fr', 'owner@example.fr'])
})
