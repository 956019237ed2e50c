/**
 * The quick start as a program: every kind of job once, but watching. What a bundler makes of it is what a user of the
 * package carries.
 *
 * @module bench/client/quick-start
 */
import { applicationKeys, createConferenceClient } from 'ovh-conference'

export async function quickStart(
  keys: { applicationKey: string; applicationSecret: string; consumerKey: string },
  file: File,
  onProgress: () => void,
): Promise<{ follow: unknown; control: unknown }> {
  const ovh = createConferenceClient({ endpoint: 'ovh-eu', credentials: applicationKeys(keys) })
  const conference = ovh.conference({ billingAccount: 'ab1234567-ovh-1', serviceName: '0033972101010' })

  await conference.settings.update({
    language: 'fr',
    pin: '0421',
    enterMuted: true,
    recordStatus: true,
    anonymousRejection: true,
  })
  await conference.announcement.upload(file, { onProgress })
  await conference.report.sendTo('minutes@example.fr', { whiteLabel: true })
  const { follow, control } = await conference.links.regenerate()

  const room = conference.room()
  await room.participant(12).mute()
  await room.muteAll({ except: [12] })
  await room.lock()
  return { follow, control }
}
