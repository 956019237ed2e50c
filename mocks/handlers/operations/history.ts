/**
 * Finished conferences, of a number and of a numbered room.
 *
 * @module operations/history
 */
import { getFinished, listFinished } from '../../behaviour/history.js'
import { getConferenceNumber } from '../../behaviour/numbers.js'
import type { OperationHandlers } from '../operation.js'
import { numberedRoom } from './place.js'

interface DateFilter {
  readonly 'dateBegin.from'?: string
  readonly 'dateBegin.to'?: string
}

/** Handlers of the history branches. */
export const historyOperations: OperationHandlers<
  'listHistories' | 'getHistory' | 'listRoomHistories' | 'getRoomHistory'
> = {
  listHistories: ({ world, path, query }) => {
    const { conference } = getConferenceNumber(world, path.billingAccount, path.serviceName)
    return listFinished(conference, dates(query)).map((finished) => finished.id)
  },
  getHistory: ({ world, wire, path }) => {
    const { number, conference } = getConferenceNumber(world, path.billingAccount, path.serviceName)
    return wire.history(number, getFinished(conference, path.id))
  },
  listRoomHistories: ({ world, path, query }) => {
    const { conference, room } = numberedRoom(world, path)
    return listFinished(conference, { ...dates(query), roomNumber: room.roomNumber }).map((finished) => finished.id)
  },
  getRoomHistory: ({ world, wire, path }) => {
    const { number, conference, room } = numberedRoom(world, path)
    return wire.history(number, getFinished(conference, path.id, room.roomNumber))
  },
}

function dates(query: DateFilter) {
  const from = query['dateBegin.from']
  const to = query['dateBegin.to']
  return {
    from: from === undefined ? undefined : Date.parse(from),
    to: to === undefined ? undefined : Date.parse(to),
  }
}
