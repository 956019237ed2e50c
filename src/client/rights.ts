/**
 * Ready sets of least rights for a consumer key.
 *
 * @module client/rights
 */
import type { WireSchemas } from '../contract.js'
import { invalidInput } from './input.js'

/** One right: a method on a path, `*` for anything. */
export type AccessRule = WireSchemas['AccessRule']

const purposes = ['follow', 'moderate', 'configure', 'everything'] as const

/**
 * What a program is for: `follow` reads who is inside, `moderate` also acts on them, `configure` also reads and changes
 * settings, links, rooms and announcement, `everything` may do all that telephony and account offer.
 */
export type Purpose = (typeof purposes)[number]

/** Where the rights hold. A right that leaves the number open would also cover what lies below other paths. */
export interface RightsScope {
  /** The number. */
  serviceName: string
  /** Default: whichever billing account has the number. */
  billingAccount?: string | undefined
}

/**
 * The rights that a program needs for its purpose on one number, and no more: a program that follows can read neither
 * PIN nor links. For several numbers, put the rights of each together.
 *
 * @throws {@link ConferenceError} `invalid_input` when the number is missing or holds a `*`: name the number; or when
 * there is no such purpose.
 * @example
 * rightsTo('moderate', { billingAccount: 'ab1234567-ovh-1', serviceName: '0033972101010' })
 */
export function rightsTo(purpose: 'everything'): AccessRule[]
export function rightsTo(purpose: Exclude<Purpose, 'everything'>, scope: RightsScope): AccessRule[]
export function rightsTo(purpose: Purpose, scope?: RightsScope): AccessRule[] {
  if (purpose === 'everything') {
    const paths = ['/telephony', '/telephony/*', '/me', '/me/*', '/auth/*']
    return (['GET', 'POST', 'PUT', 'DELETE'] as const).flatMap((method) => rules(method, paths))
  }
  if (!purposes.includes(purpose)) {
    throw invalidInput([{ path: 'purpose', message: `Choose one of ${purposes.join(', ')}` }])
  }
  const { serviceName, billingAccount = '*' } = scope ?? { serviceName: '' }
  if (!/^[^*/]+$/.test(serviceName)) {
    throw invalidInput([{ path: 'serviceName', message: 'Name the number the rights are for' }])
  }
  const account = `/telephony/${billingAccount}`
  const conference = `${account}/conference/${serviceName}`
  const rooms = [conference, `${conference}/rooms/*`]
  const inRooms = (...ends: string[]): string[] => rooms.flatMap((room) => ends.map((end) => `${room}/${end}`))

  const follow = [
    ...rules('GET', ['/auth/currentCredential', conference, `${conference}/informations`, `${conference}/roomsStats`]),
    ...rules('GET', inRooms('participants', 'participants/*', 'histories', 'histories/*')),
  ]
  if (purpose === 'follow') return follow

  const moderate = [
    ...follow,
    ...rules('GET', [`${account}/service/${serviceName}/task/*`]),
    ...rules('POST', inRooms('lock', 'unlock', 'participants/*')),
  ]
  if (purpose === 'moderate') return moderate

  const lists = ['/me', '/telephony', '/telephony/searchServices', `${account}/conference`]
  return [
    ...moderate,
    ...rules('GET', [...lists, `${conference}/settings`, `${conference}/rooms`, `${conference}/rooms/*`]),
    ...rules('GET', [...inRooms('webAccess', 'webAccess/*'), `${account}/number/${serviceName}`]),
    ...rules('PUT', [`${conference}/settings`, `${conference}/rooms/*`]),
    ...rules('POST', [`${conference}/rooms`, `${conference}/announceUpload`, ...inRooms('webAccess')]),
    ...rules('POST', [`${account}/number/${serviceName}/changeFeatureType`, '/me/document', '/me/document/cors']),
    ...rules('DELETE', [...inRooms('webAccess/*'), '/me/document/*']),
  ]
}

function rules(method: AccessRule['method'], paths: readonly string[]): AccessRule[] {
  return paths.map((path) => ({ method, path }))
}
