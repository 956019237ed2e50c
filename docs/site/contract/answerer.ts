/**
 * Who answers in the place of a server.
 *
 * @module contract/answerer
 */

/** Answers the requests of a contract page. */
export interface Answerer {
  /** Headers a request needs besides what the reader has typed. */
  headersFor(request: {
    readonly url: string
    readonly method: string
    readonly body?: string
  }): Promise<Record<string, string>>
  readonly fetch: typeof fetch
}
