/**
 * Turns what openapi-fetch answers into data, or into a typed error.
 *
 * @module client/unwrap
 */
import type { OperationId } from '../contract.js'
import { operationRoutes } from '../generated/operation-routes.js'
import { ConferenceError, type ConferenceErrorOptions } from './error.js'
import { queryIdHeader, unknownOutcome } from './transport.js'
import { readWireError } from './wire-error.js'

/** What a call of the raw client resolves with. */
export interface RawResult {
  data?: unknown
  error?: unknown
  response: Response
}

/**
 * Resolves with the data of a raw call.
 *
 * @param operationId - The operation that is called, for the message of an error.
 * @param call - The promise of the raw client.
 * @throws {@link ConferenceError} with the code that the answer means, `invalid_response` when a success holds no JSON,
 * or what the transport threw, such as `network`, `timeout`, `aborted`.
 * @example
 * const accounts = await unwrap('listBillingAccounts', ovh.raw.GET('/telephony'))
 */
export async function unwrap<Result extends RawResult>(
  operationId: OperationId,
  call: Promise<Result>,
): Promise<Exclude<Result['data'], undefined>> {
  let result: Result
  try {
    result = await call
  } catch (error) {
    if (error instanceof ConferenceError) throw error
    // openapi-fetch lets the SyntaxError of a success without JSON through; its text quotes the body.
    const cause = new SyntaxError('The body is not JSON')
    throw new ConferenceError({ code: 'invalid_response', why: 'the answer is not JSON', operationId, cause })
  }
  if (!result.response.ok) throw refusal(operationId, result.response, result.error)
  // The data of a success: openapi-fetch types it next to the error of the other case.
  return result.data as Exclude<Result['data'], undefined>
}

/** The error that a refusal means. */
export function refusal(operationId: OperationId, response: Response, body: unknown): ConferenceError {
  const { status, headers } = response
  const { code, why } = readWireError(status, body)
  const uncertain = status >= 500 ? adviceAfter(operationId) : {}
  return new ConferenceError({
    code,
    why,
    operationId,
    // A browser gives 0 for a redirect: no status at all.
    status: status || undefined,
    queryId: headers.get(queryIdHeader) ?? undefined,
    ...uncertain,
  })
}

/** What to add to an error when OVHcloud may have done what was asked, but nobody can tell: only a POST does harm twice. */
export function adviceAfter(operationId: OperationId): Pick<ConferenceErrorOptions, 'retryable' | 'remedy'> {
  return operationRoutes[operationId].startsWith('POST') ? { retryable: false, remedy: unknownOutcome } : {}
}
