/**
 * Reports leave by real SMTP: every mail of a simulator is handed to a mail server as soon as it is written.
 *
 * @module mail-delivery
 */
import { createTransport } from 'nodemailer'
import type { ReportMail } from '../behaviour/world.js'
import { writeReportMessage } from '../node/report-message.js'
import type { Simulator } from '../simulator.js'

/** Where mails go. */
export interface MailServer {
  readonly host: string
  readonly port: number
}

/** Patience with a mail server, in milliseconds. */
const CONNECTION_MS = 10_000

/**
 * Delivers the mails of a simulator from now on, in their order and each once.
 *
 * @param warn Is told in a sentence when a mail could not be delivered; the mail stays in the outbox.
 * @returns What ends it; resolves when the mails under way are delivered or given up.
 */
export function deliverMails(
  simulator: Simulator,
  { host, port }: MailServer,
  warn: (message: string) => void,
): () => Promise<void> {
  const transport = createTransport({
    host,
    port,
    // The address is the operator's own, usually a catcher on this machine without a certificate.
    ignoreTLS: true,
    connectionTimeout: CONNECTION_MS,
    greetingTimeout: CONNECTION_MS,
    socketTimeout: CONNECTION_MS,
  })
  let lastId = newestId(simulator.outbox)
  let underWay = Promise.resolve()

  const send = async (mail: ReportMail): Promise<void> => {
    try {
      const raw = Buffer.from(await writeReportMessage(simulator, mail))
      await transport.sendMail({ envelope: { from: addressOf(mail.from), to: mail.to }, raw })
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      warn(`The report of conference ${mail.historyId} could not be delivered to ${host}:${port}: ${why}.`)
    }
  }
  const collect = (): void => {
    const mails = simulator.outbox
    // A world that was reset counts its mails anew.
    if (newestId(mails) < lastId) lastId = 0
    for (const mail of mails.filter(({ id }) => id > lastId)) {
      lastId = mail.id
      underWay = underWay.then(() => send(mail))
    }
  }
  // Reading the outbox tells the listeners again.
  let isReading = false
  const stop = simulator.subscribe(() => {
    if (isReading) return
    isReading = true
    collect()
    isReading = false
  })
  return async () => {
    stop()
    collect()
    await underWay
    transport.close()
  }
}

function newestId(mails: readonly ReportMail[]): number {
  return mails.at(-1)?.id ?? 0
}

function addressOf(sender: string): string {
  return /<(.+)>/.exec(sender)?.[1] ?? sender
}
