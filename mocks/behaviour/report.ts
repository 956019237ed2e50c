/**
 * The report mail at the end of a conference: date, duration, attendance, recording.
 *
 * @module report
 */
import { createLocalTime } from '../clock/local-time.js'
import type { Place } from './attendance.js'
import { durationSeconds, recordingName } from './history.js'
import { type ReportWording, reportWordings } from './report-wordings.js'
import {
  type Attendance,
  type FinishedConference,
  note,
  type ReportMail,
  type RoomSettings,
  type World,
} from './world.js'

const SENDER = 'OVHcloud <conference@ovh-conference.example>'
const WHITE_LABEL_SENDER = 'conference@conference.example'

/** Sends the report of a finished conference to whom the settings say; to nobody when they say so. */
export function sendReport(world: World, { number, room }: Place, finished: FinishedConference): void {
  const to = recipientOf(world, room.settings)
  if (to === null) return
  const { language, whiteLabelReport } = room.settings
  const wording = reportWordings[language]
  const recording = recordingName(number.serviceName, finished)
  const mail: ReportMail = {
    id: ++world.counters.mail,
    sentAt: world.now,
    to,
    from: whiteLabelReport ? WHITE_LABEL_SENDER : SENDER,
    subject: `${wording.subject} ${number.serviceName}`,
    text: reportText(wording, {
      serviceName: number.serviceName,
      finished,
      recording,
      branded: !whiteLabelReport,
      timeZone: world.rules.timeZone,
    }),
    language,
    whiteLabel: whiteLabelReport,
    serviceName: number.serviceName,
    roomNumber: room.roomNumber,
    historyId: finished.id,
    beganAt: finished.beganAt,
    durationSeconds: durationSeconds(finished),
    attendance: finished.attendance,
    recording,
  }
  world.outbox.push(mail)
  note(world, 'the report leaves', number, room)
}

function recipientOf(world: World, settings: RoomSettings): string | null {
  if (settings.reportStatus === 'customer') return world.account.email
  return settings.reportStatus === 'other' ? settings.reportEmail : null
}

interface ReportContent {
  readonly serviceName: string
  readonly finished: FinishedConference
  readonly recording: string | null
  readonly branded: boolean
  readonly timeZone: string
}

function reportText(
  wording: ReportWording,
  { serviceName, finished, recording, branded, timeZone }: ReportContent,
): string {
  const date = createLocalTime(timeZone)
  const rows = finished.attendance.map((entry) => attendanceLine(wording, entry, date(entry.date)))
  const lines = [
    `${wording.subject} ${serviceName}`,
    '',
    `${wording.room}: ${finished.roomNumber}`,
    `${wording.begin}: ${date(finished.beganAt)}`,
    `${wording.end}: ${date(finished.endedAt)}`,
    `${wording.duration}: ${duration(durationSeconds(finished))}`,
    `${wording.participants}: ${finished.participants}`,
    '',
    ...rows,
    '',
    `${wording.recording}: ${recording ?? wording.none}`,
  ]
  return [...lines, ...(branded ? ['', '-- ', 'OVHcloud'] : []), ''].join('\n')
}

function attendanceLine(wording: ReportWording, entry: Attendance, date: string): string {
  const who = entry.callerName === entry.callerid ? entry.callerid : `${entry.callerid} (${entry.callerName})`
  return `${date}  ${entry.type === 'join' ? wording.joined : wording.left}  ${who}`
}

function duration(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
