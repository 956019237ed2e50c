/**
 * The words of the report mail in the six languages of a conference.
 *
 * @module report-wordings
 */
import type { ConferenceLanguage } from '../../src/contract.js'

/** Words of a report. */
export interface ReportWording {
  readonly subject: string
  readonly room: string
  readonly begin: string
  readonly end: string
  readonly duration: string
  readonly participants: string
  readonly joined: string
  readonly left: string
  readonly recording: string
  readonly none: string
}

/** Words of a report by language. */
export const reportWordings: Record<ConferenceLanguage, ReportWording> = {
  en: {
    subject: 'Report of your conference',
    room: 'Room',
    begin: 'Begin',
    end: 'End',
    duration: 'Duration',
    participants: 'Participants',
    joined: 'joined',
    left: 'left',
    recording: 'Recording',
    none: 'none',
  },
  fr: {
    subject: 'Rapport de votre conférence',
    room: 'Salle',
    begin: 'Début',
    end: 'Fin',
    duration: 'Durée',
    participants: 'Participants',
    joined: 'arrivée',
    left: 'départ',
    recording: 'Enregistrement',
    none: 'aucun',
  },
  de: {
    subject: 'Bericht Ihrer Konferenz',
    room: 'Raum',
    begin: 'Beginn',
    end: 'Ende',
    duration: 'Dauer',
    participants: 'Teilnehmer',
    joined: 'beigetreten',
    left: 'gegangen',
    recording: 'Aufzeichnung',
    none: 'keine',
  },
  es: {
    subject: 'Informe de su conferencia',
    room: 'Sala',
    begin: 'Inicio',
    end: 'Fin',
    duration: 'Duración',
    participants: 'Participantes',
    joined: 'entrada',
    left: 'salida',
    recording: 'Grabación',
    none: 'ninguna',
  },
  it: {
    subject: 'Rapporto della conferenza',
    room: 'Sala',
    begin: 'Inizio',
    end: 'Fine',
    duration: 'Durata',
    participants: 'Partecipanti',
    joined: 'entrata',
    left: 'uscita',
    recording: 'Registrazione',
    none: 'nessuna',
  },
  ru: {
    subject: 'Отчёт о вашей конференции',
    room: 'Комната',
    begin: 'Начало',
    end: 'Конец',
    duration: 'Длительность',
    participants: 'Участники',
    joined: 'вход',
    left: 'выход',
    recording: 'Запись',
    none: 'нет',
  },
}
