/**
 * Billing accounts, numbers and what they are used for.
 *
 * @module numbers
 */
import type { FeatureType } from '../../src/contract.js'
import { objectNotFound } from './refusal.js'
import { allRooms, createRoom, forgetLinks } from './rooms.js'
import { type Conference, dice, note, type PhoneNumber, type World } from './world.js'

/** Opens a billing account; leaves an existing one as it is. */
function addBillingAccount(world: World, name: string, description: string): void {
  world.billingAccounts[name] ??= {
    name,
    description,
    creditThreshold: 50,
    hiddenExternalNumber: false,
    overrideDisplayedNumber: false,
  }
}

/** Puts a number on a billing account, not yet used for anything. */
export function addNumber(world: World, billingAccount: string, serviceName: string, description: string): PhoneNumber {
  addBillingAccount(world, billingAccount, description)
  const number: PhoneNumber = { billingAccount, serviceName, description, featureType: 'empty', conference: null }
  world.numbers[serviceName] = number
  return number
}

/** Applies a feature to a number; whatever it was before is lost. */
export function applyFeature(world: World, number: PhoneNumber, featureType: FeatureType): void {
  if (number.conference) for (const room of allRooms(number.conference)) forgetLinks(world, room)
  number.featureType = featureType
  number.conference = featureType === 'conference' ? createConference(world) : null
  note(world, `the number is now used for: ${featureType}`, number)
}

function createConference(world: World): Conference {
  const ownRoom = createRoom(world, dice(world).integer(100_000_000, 999_999_999))
  return {
    ownRoom,
    rooms: {},
    roomNumbers: [],
    finished: [],
    nextParticipantId: 1,
    nextHistoryId: 900,
    nextWebAccessId: 7,
  }
}

/** The billing account of that name. */
export function getBillingAccount(world: World, name: string) {
  const account = Object.hasOwn(world.billingAccounts, name) ? world.billingAccounts[name] : undefined
  if (!account) throw objectNotFound('billingAccount', name)
  return account
}

/** Numbers of a billing account in the order they were added. */
export function listNumbers(world: World, billingAccount: string): PhoneNumber[] {
  getBillingAccount(world, billingAccount)
  return Object.values(world.numbers).filter((number) => number.billingAccount === billingAccount)
}

/** The number of that name on that billing account. */
export function getNumber(world: World, billingAccount: string, serviceName: string): PhoneNumber {
  getBillingAccount(world, billingAccount)
  const number = world.numbers[serviceName]
  if (number?.billingAccount !== billingAccount) throw objectNotFound('serviceName', serviceName)
  return number
}

/** A number that carries a conference. */
export interface ConferenceNumber {
  readonly number: PhoneNumber
  readonly conference: Conference
}

/** The number of that name, which must be a conference. */
export function getConferenceNumber(world: World, billingAccount: string, serviceName: string): ConferenceNumber {
  const number = getNumber(world, billingAccount, serviceName)
  if (!number.conference) throw objectNotFound('serviceName', serviceName)
  return { number, conference: number.conference }
}
