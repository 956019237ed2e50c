/**
 * The messages of the input schemas in French.
 *
 * @module schemas/french
 */
import type { InputMessages } from './messages.js'

/**
 * The messages in French, for forms.
 *
 * @example
 * const form = settingsSchema(french)
 */
export const french: InputMessages = {
  noObject: 'Les réglages manquent',
  unknownField: 'Ce champ n’existe pas : vérifiez son orthographe',
  yesOrNo: 'Choisissez oui ou non',
  language: 'Choisissez de, en, es, fr, it ou ru',
  pin: 'Saisissez un code PIN de 1 à 8 chiffres, par exemple « 0421 », autre que « 0 »',
  email: 'Saisissez une adresse e-mail, par exemple nom@example.fr',
  emailMissing: 'Saisissez l’adresse e-mail qui recevra le rapport',
  recipient: 'Choisissez aucun rapport, le titulaire du compte ou une autre adresse',
  soundId: 'Indiquez l’identifiant d’un son, ou aucun',
  roomNumber: 'Choisissez un nombre entier de 1 à 999999999',
  linkType: 'Choisissez le suivi ou le contrôle',
  expirationDate: 'Choisissez une date à venir, dans moins d’un an, ou aucune',
  audioType: 'Choisissez un fichier WAV, MP3, Ogg, FLAC, AIFF, AU ou WMA',
  audioSize: 'Le fichier doit contenir au moins un octet et peser 10 Mo au plus',
  energy: 'Choisissez un nombre entier de 0 (tout passe) à 1800 (seuls les sons forts passent)',
  sensitivity: 'Choisissez une sensibilité basse, normale, haute ou très haute',
}
