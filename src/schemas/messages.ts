/**
 * What the input schemas say to people.
 *
 * @module schemas/messages
 */

/** Messages of the input schemas, in one language. */
export interface InputMessages {
  noObject: string
  /** For a field that the input must not have. */
  unknownField: string
  yesOrNo: string
  language: string
  pin: string
  email: string
  emailMissing: string
  recipient: string
  soundId: string
  roomNumber: string
  linkType: string
  expirationDate: string
  audioType: string
  audioSize: string
  energy: string
  sensitivity: string
}

/** The messages in English: those of errors. */
export const english: InputMessages = {
  noObject: 'Pass an object with the fields to set',
  unknownField: 'There is no such field: check the spelling',
  yesOrNo: 'Choose yes (true) or no (false)',
  language: 'Choose de, en, es, fr, it or ru',
  pin: 'Write the PIN as a string of 1 to 8 digits, such as "0421", not "0"; null for none',
  email: 'Write an e-mail address, such as name@example.fr',
  emailMissing: 'Write the e-mail address (reportEmail) that gets the report',
  recipient: 'Choose none, customer or other',
  soundId: 'Choose the id of a sound, or none (null)',
  roomNumber: 'Choose a whole number from 1 to 999999999',
  linkType: 'Choose follow or control',
  expirationDate: 'Pass a Date, later than now and less than a year ahead; null for no end',
  audioType: 'Use a WAV, MP3, Ogg, FLAC, AIFF, AU or WMA file',
  audioSize: 'Use a file of at least one byte and at most 10 MB',
  energy: 'Choose a whole number from 0 (hears everything) to 1800 (hears nothing soft)',
  sensitivity: 'Choose low, normal, high or highest',
}
