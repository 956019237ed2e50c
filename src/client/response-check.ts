/**
 * Compares answers with the contract, for those who want to know before their users do.
 *
 * @module client/response-check
 */
import type { OperationId } from '../contract.js'
import { ConferenceError, type InputIssue } from './error.js'
import { callHook } from './hooks.js'
import { invalidInput } from './input.js'
import { type Answer, batchHeader, queryIdHeader, type Transport } from './transport.js'

/** What a schema of an answer has to do; those of `ovh-conference/schemas` do. */
export interface ResponseSchema {
  /** Judges a decoded body without throwing. */
  safeParse(value: unknown): {
    success: boolean
    error?: { issues: readonly { path: readonly PropertyKey[]; code?: string | undefined }[] } | undefined
  }
}

/** Schemas of answers by operation: `responseSchemas` of `ovh-conference/schemas`. */
export type ResponseSchemas = Readonly<Partial<Record<OperationId, ResponseSchema>>>

/** An answer that is not what the contract promises. Holds no value of it. */
export interface InvalidResponseFacts {
  operationId: OperationId
  status: number
  queryId: string | undefined
  /** Every fault by its path, such as `events.0.date`. */
  issues: readonly InputIssue[]
}

/** Options of the comparison. */
export interface ResponseCheckOptions {
  /**
   * Whether successful answers are compared with the contract: `report` tells `onInvalidResponse` and goes on, `throw`
   * rejects with `invalid_response`, also when a command has been carried out already. Default: `off`.
   */
  checkResponses?: 'off' | 'report' | 'throw' | undefined
  /**
   * What they are compared with: `responseSchemas` of `ovh-conference/schemas`. It is passed so that programs which
   * compare nothing carry no schemas.
   */
  responseSchemas?: ResponseSchemas | undefined
  /** Told about every answer that is not as promised, with `report` and with `throw`. What it throws is ignored. */
  onInvalidResponse?: ((answer: InvalidResponseFacts) => void) | undefined
}

/** Lets a transport compare its answers. */
export function checkingResponses(transport: Transport, options: ResponseCheckOptions): Transport {
  const { checkResponses = 'off', responseSchemas, onInvalidResponse } = options
  if (checkResponses === 'off') return transport
  if (checkResponses !== 'report' && checkResponses !== 'throw') {
    throw invalidInput([{ path: 'checkResponses', message: 'Choose off, report or throw' }])
  }
  if (!responseSchemas) {
    const message = 'Pass responseSchemas of ovh-conference/schemas, or switch checkResponses off'
    throw invalidInput([{ path: 'responseSchemas', message }])
  }

  return async (request, limits, operationId) => {
    const answer = await transport(request, limits, operationId)
    const schema = operationId && responseSchemas[operationId]
    // The contract does not know batches; who asks for one reads its answer himself.
    if (!schema || !answer.ok || request.headers.has(batchHeader)) return answer
    const issues = await faultsOf(answer, schema)
    if (issues.length === 0) return answer
    const { status } = answer
    const facts = { operationId, status, queryId: answer.headers.get(queryIdHeader) ?? undefined, issues }
    callHook(onInvalidResponse, facts)
    if (checkResponses === 'report') return answer
    const where = issues.map(({ path }) => path || 'the whole').join(', ')
    throw new ConferenceError({ code: 'invalid_response', why: `the answer breaks the contract at ${where}`, ...facts })
  }
}

async function faultsOf(answer: Answer, schema: ResponseSchema): Promise<InputIssue[]> {
  let value: unknown
  try {
    value = JSON.parse(await answer.text())
  } catch {
    return [{ path: '', message: 'The body is not JSON' }]
  }
  const { success, error } = schema.safeParse(value)
  if (success) return []
  const issues = error?.issues ?? [{ path: [], code: 'invalid' }]
  return issues.map(({ path, code = 'invalid' }) => ({ path: path.map(String).join('.'), message: code }))
}
