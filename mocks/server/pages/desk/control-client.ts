/**
 * Gives orders to the control API, one after the other: keys arrive in the order they were pressed.
 *
 * @module pages/desk/control-client
 */

/** Gives an order; the answer comes by the stream. */
export type Order = (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => void

/**
 * Makes the client of one world.
 *
 * @param base Address of the control API without a trailing slash.
 * @param onFailure Told what the server said.
 */
export function createOrders(base: string, onFailure: (message: string) => void): Order {
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
      onFailure(isExplained ? String(answer.message) : '')
    } catch {
      onFailure('')
    }
  }
  return (method, path, body = {}) => {
    last = last.then(() => send(method, path, body))
  }
}
