/**
 * Gives orders to the control API, one after the other: keys arrive in the order they were pressed.
 *
 * @module pages/desk/control-client
 */

/** Gives an order; the answer comes by the stream. */
export type Order = (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => void

/** An order that was not carried out. */
export interface OrderFailure {
  readonly path: string
  /** Of the answer; 0 when there was none. */
  readonly status: number
  /** What the server said, in English; empty when it said nothing. */
  readonly message: string
}

/**
 * Makes the client of one world.
 *
 * @param base Address of the control API without a trailing slash.
 * @param onFailure Told what went wrong.
 */
export function createOrders(base: string, onFailure: (failure: OrderFailure) => void): Order {
  let last: Promise<void> = Promise.resolve()
  const send = async (method: string, path: string, body: object) => {
    try {
      const response = await fetch(`${base}${path}`, {
        method,
        headers: { 'Content-Type': 'application/json' },
        ...(method === 'DELETE' ? {} : { body: JSON.stringify(body) }),
      })
      if (response.ok) return
      const answer: unknown = await response.json()
      const isExplained = typeof answer === 'object' && answer !== null && 'message' in answer
      onFailure({ path, status: response.status, message: isExplained ? String(answer.message) : '' })
    } catch {
      onFailure({ path, status: 0, message: '' })
    }
  }
  return (method, path, body = {}) => {
    last = last.then(() => send(method, path, body))
  }
}
