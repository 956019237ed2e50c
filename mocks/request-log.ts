/**
 * What was asked of the simulator, with assertions for tests.
 *
 * @module request-log
 */
import type { OperationId } from '../src/contract.js'
import type { ExchangeRecord } from './handlers/exchange.js'

/** Requests remembered; older ones are dropped. */
const REMEMBERED = 10_000

/** An expectation of a test did not hold; the message shows what was asked instead. */
export class RequestAssertionError extends Error {
  override readonly name = 'RequestAssertionError'
}

/** The requests a simulator has answered, oldest first. */
export class RequestLog implements Iterable<ExchangeRecord> {
  #records: ExchangeRecord[] = []

  /** How many are remembered: the last 10,000. */
  get length(): number {
    return this.#records.length
  }

  /** Goes through the requests, oldest first. */
  [Symbol.iterator](): Iterator<ExchangeRecord> {
    return this.#records.values()
  }

  /** Remembers an exchange. The simulator calls this. */
  add(record: ExchangeRecord): void {
    this.#records.push(record)
    // Dropped in one go now and then: dropping one by one would move the whole list each time.
    if (this.#records.length >= 2 * REMEMBERED) this.#records = this.#records.slice(-REMEMBERED)
  }

  /** Forgets all. */
  clear(): void {
    this.#records = []
  }

  /** Requests of one operation. */
  of(operationId: OperationId): readonly ExchangeRecord[] {
    return this.#records.filter((record) => record.operationId === operationId)
  }

  /** Requests below the base path that no operation of the contract stands for. */
  get unhandled(): readonly ExchangeRecord[] {
    return this.#records.filter((record) => record.operationId === undefined && record.method !== 'OPTIONS')
  }

  /** @throws RequestAssertionError unless the operation was asked, exactly `times` often where given. */
  assertMade(operationId: OperationId, { times }: { readonly times?: number } = {}): void {
    const count = this.of(operationId).length
    if (times === undefined ? count > 0 : count === times) return
    const wanted = times === undefined ? 'at least once' : `${times} times`
    throw new RequestAssertionError(
      `Expected ${operationId} ${wanted}, it was asked ${count} times.\n${this.describe()}`,
    )
  }

  /** @throws RequestAssertionError when the operation was asked. */
  assertNotMade(operationId: OperationId): void {
    this.assertMade(operationId, { times: 0 })
  }

  /** @throws RequestAssertionError unless these operations were asked in this order; others may lie between. */
  assertMadeInOrder(...operationIds: readonly OperationId[]): void {
    let next = 0
    for (const record of this.#records) if (record.operationId === operationIds[next]) next += 1
    if (next >= operationIds.length) return
    throw new RequestAssertionError(
      `Expected ${operationIds.join(', ')} in this order; ${operationIds[next]} is missing.\n${this.describe()}`,
    )
  }

  /** @throws RequestAssertionError when something was asked that the contract does not know. */
  assertAllHandled(): void {
    if (this.unhandled.length === 0) return
    const lines = this.unhandled.map(({ method, path }) => `  ${method} ${path}`)
    throw new RequestAssertionError(`The contract has no such operation:\n${lines.join('\n')}`)
  }

  /** The requests as text, one a line. */
  describe(): string {
    if (this.#records.length === 0) return 'Nothing was asked.'
    const lines = this.#records.map(({ operationId, method, path, status }) => {
      return `  ${status} ${operationId ?? `${method} ${path}`}`
    })
    return `Asked so far:\n${lines.join('\n')}`
  }
}
