/**
 * A report as the mail it is: an RFC 5322 message, written by nodemailer.
 *
 * @module report-message
 */
import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import type { ReportMail } from '../behaviour/world.js'
import type { RecordingFile } from '../simulator.js'

/** What a report message needs of a simulator. */
export interface RecordingSource {
  /** The recording that comes with a report. */
  recordingOf(mail: ReportMail): RecordingFile | undefined
}

/** How a report message is written. */
export interface ReportMessageOptions {
  /** Largest recording that is attached, in bytes; a larger one is linked. Default 20 MiB. */
  readonly attachmentLimitBytes?: number
}

const DEFAULT_LIMIT_BYTES = 20 * 1024 * 1024

/**
 * Writes a report as an RFC 5322 message, with the recording attached, or linked when it is large.
 *
 * @example
 * ```ts
 * const [mail] = simulator.outbox
 * if (mail) process.stdout.write(await writeReportMessage(simulator, mail))
 * ```
 */
export async function writeReportMessage(
  source: RecordingSource,
  mail: ReportMail,
  { attachmentLimitBytes = DEFAULT_LIMIT_BYTES }: ReportMessageOptions = {},
): Promise<Uint8Array> {
  const recording = source.recordingOf(mail)
  const isAttached = recording !== undefined && recording.byteCount <= attachmentLimitBytes
  const composer = new MailComposer({
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    date: new Date(mail.sentAt),
    messageId: `<report-${mail.historyId}-${mail.serviceName}-${mail.sentAt}@ovh-conference.example>`,
    text: recording && !isAttached ? `${mail.text}\n${recording.url}\n` : mail.text,
    headers: { 'Content-Language': mail.language },
    // Nodemailer draws its boundaries from this, so that the same report gives the same bytes.
    baseBoundary: `report-${mail.sentAt}-${mail.id}`,
    attachments: isAttached
      ? [{ filename: recording.filename, contentType: 'audio/wav', content: Readable.from(recording.pieces()) }]
      : [],
  })
  return new Uint8Array(await composer.compile().build())
}
