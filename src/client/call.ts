/**
 * Calls an operation by its name.
 *
 * @module client/call
 */
import type { OperationId, OperationParameters, RequestBody, ResponseBody } from '../contract.js'
import { operationRoutes } from '../generated/operation-routes.js'
import { ConferenceError } from './error.js'
import { invalidInput } from './input.js'
import type { Limits } from './limits.js'
import type { RawClient } from './raw-client.js'
import { queryIdHeader } from './transport.js'
import { adviceAfter, refusal } from './unwrap.js'

/**
 * Operations under the base address: all but the token service, which {@link serviceAccount} calls, and the file store,
 * which is called by the signed addresses of a document.
 */
export type CallableOperation = Exclude<OperationId, 'requestAccessToken' | 'getStoredObject' | 'putStoredObject'>

/** Parameters and body of an operation; what it requires is required. */
export type CallInput<Operation extends CallableOperation> = ParamsPart<OperationParameters<Operation>> &
  BodyPart<RequestBody<Operation>>

type ParamsPart<Parameters> = Parameters extends { path: infer Path }
  ? { params: { path: Path } & QueryPart<Parameters> }
  : Parameters extends { query: infer Query }
    ? { params: { query: Query } }
    : { params?: QueryPart<Parameters> | undefined }

type QueryPart<Parameters> = Parameters extends { query: infer Query }
  ? { query: Query }
  : Parameters extends { query?: infer Query }
    ? { query?: Query | undefined }
    : unknown

type BodyPart<Body> = [Body] extends [undefined]
  ? { body?: undefined }
  : undefined extends Body
    ? { body?: Body }
    : { body: Body }

/** The last argument may be left out when nothing in it is required. */
export type CallArguments<Operation extends CallableOperation, Options> =
  object extends CallInput<Operation>
    ? [options?: CallInput<Operation> & Options]
    : [options: CallInput<Operation> & Options]

/** Data of an answer with what surrounds it. */
export interface CallResult<Data> {
  /** The body, as the contract says. */
  data: Data
  /** HTTP status; a success. */
  status: number
  /** Of the answer. */
  headers: Headers
  /** OVHcloud's name for the request. */
  queryId: string | undefined
}

/** Calls operations within limits that are shared by a whole job. */
export type LimitedCall = <Operation extends CallableOperation>(
  operationId: Operation,
  input: CallInput<Operation>,
  limits: Limits,
) => Promise<CallResult<ResponseBody<Operation>>>

/** Any input, as far as sending needs to know it. */
interface LooseInput {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> } | undefined
  body?: unknown
  headers?: Record<string, string> | undefined
}

/** Makes calls by operationId out of a raw client. */
export function createCall(raw: RawClient): LimitedCall {
  // The path and method belong to the operationId; openapi-fetch cannot follow a type parameter that far.
  const send = raw.request as unknown as (method: string, path: string, init: object) => Promise<RawTextResult>

  const call = async (operationId: CallableOperation, input: LooseInput, limits: Limits) => {
    if (!Object.hasOwn(operationRoutes, operationId)) {
      throw invalidInput([{ path: 'operationId', message: 'There is no such operation: check the spelling' }])
    }
    const [method = '', path = ''] = operationRoutes[operationId].split(' ')
    checkPath(operationId, input.params?.path)
    const { data, error, response } = await send(method, path, {
      params: input.params,
      body: input.body,
      headers: input.headers,
      limits,
      operationId,
      parseAs: 'text',
    })
    if (!response.ok) throw refusal(operationId, response, error)
    const { status, headers } = response
    return {
      data: parse(operationId, data, response),
      status,
      headers,
      // Read when it is asked for: most calls want the data only.
      get queryId() {
        return headers.get(queryIdHeader) ?? undefined
      },
    }
  }
  // The contract says what the JSON of an operation is; helpers check the parts they read.
  return call as LimitedCall
}

interface RawTextResult {
  data?: string
  error?: unknown
  response: Response
}

/** A path segment that is empty or consists of dots would call another operation; a number that is not whole, none. */
function checkPath(operationId: OperationId, path: Record<string, unknown> = {}): void {
  const issues = Object.entries(path)
    .filter(([, value]) =>
      typeof value === 'number' ? !Number.isSafeInteger(value) : /^\.{0,2}$/.test(String(value ?? '')),
    )
    .map(([name, value]) => ({
      path: name,
      message: typeof value === 'number' ? 'Pass a whole number' : 'Pass the name as OVHcloud lists it',
    }))
  if (issues.length > 0) throw invalidInput(issues, operationId)
}

/** A void result is `null` or nothing at all: both become `null`. */
function parse(operationId: OperationId, text: string | undefined, { status, headers }: Response): unknown {
  if (!text) return null
  try {
    return JSON.parse(text)
  } catch {
    // The SyntaxError quotes the body, which may hold a PIN or a number.
    const cause = new SyntaxError('The body is not JSON')
    throw new ConferenceError({
      code: 'invalid_response',
      why: 'the answer is not JSON',
      operationId,
      status,
      queryId: headers.get(queryIdHeader) ?? undefined,
      cause,
      ...adviceAfter(operationId),
    })
  }
}
