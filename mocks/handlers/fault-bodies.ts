/**
 * The error answers that were seen of the real service, by name.
 *
 * @module fault-bodies
 */

/** An error answer as data. */
export interface ErrorAnswer {
  /** HTTP status. */
  readonly status: number
  /** JSON, or the HTML of a load balancer. */
  readonly contentType: 'application/json; charset=utf-8' | 'text/html'
  /** As it is sent. */
  readonly body: string
}

const json = (status: number, body: Record<string, unknown>): ErrorAnswer => ({
  status,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
})
const gateway = (status: number, reason: string, errorCode: string, message: string) =>
  json(status, { errorCode, httpCode: `${status} ${reason}`, message })
const backend = (status: number, className: string, message: string, details?: Record<string, string>) =>
  json(status, { class: className, message, ...(details ? { details } : {}) })
const page = (status: number, reason: string, text: string): ErrorAnswer => ({
  status,
  contentType: 'text/html',
  body: `<html><body><h1>${status} ${reason}</h1>\n${text}\n</body></html>\n`,
})

/** Every error answer by the name that `faults` takes. */
export const errorAnswers = {
  invalidSignature: gateway(400, 'Bad Request', 'INVALID_SIGNATURE', 'Invalid signature'),
  queryTimeOut: gateway(400, 'Bad Request', 'QUERY_TIME_OUT', 'Query out of time'),
  badRequest: backend(400, 'Client::BadRequest', 'Given data is not valid'),
  missingReturnProperties: json(400, {
    message: '[(informations return)] Missing properties: (dateStart, locked) for type ConferenceInformations',
  }),
  mustLogin: backend(401, 'Client::Unauthorized', 'You must login first'),
  invalidCredential: gateway(403, 'Forbidden', 'INVALID_CREDENTIAL', 'This credential is not valid'),
  notCredential: gateway(403, 'Forbidden', 'NOT_CREDENTIAL', 'This call needs a credential'),
  invalidKey: gateway(403, 'Forbidden', 'INVALID_KEY', 'This application key is invalid'),
  notGrantedCall: gateway(403, 'Forbidden', 'NOT_GRANTED_CALL', 'This call has not been granted'),
  forbidden: gateway(403, 'Forbidden', 'FORBIDDEN', 'Forbidden'),
  applicationKeyInvalid: backend(403, 'Client::Forbidden', 'This application key is invalid'),
  iamForbidden: backend(403, 'Client::Forbidden', 'User not granted for this request', {
    unauthorizedActionsByIAM: 'voip:apiovh:conference/get',
  }),
  nobodyInside: json(404, { message: 'There is nobody in your conference room right now' }),
  objectNotFound: json(404, { message: 'The requested object (id = 1) does not exist' }),
  serviceNotFound: backend(404, 'Client::NotFound', 'This service does not exist'),
  requestTimeout: page(408, 'Request Time-out', 'Your browser did not send a complete request in time.'),
  conflict: backend(409, 'Client::Conflict', 'Another change is under way'),
  rateLimited: gateway(429, 'Too Many Requests', 'TOO_MANY_REQUESTS', 'Too many requests'),
  serviceExpired: backend(460, 'Client::Expired', 'This service is expired'),
  internalServerError: backend(500, 'Server::InternalServerError', 'Internal server error'),
  badGateway: page(502, 'Bad Gateway', 'The server returned an invalid or incomplete response.'),
  serviceUnavailable: page(503, 'Service Unavailable', 'No server is available to handle this request.'),
  gatewayTimeout: page(504, 'Gateway Time-out', 'The server did not respond in time.'),
  bootstrapFailure: json(200, { message: 'Failed to bootstrap api' }),
} as const satisfies Record<string, ErrorAnswer>

/** Name of an error answer. */
export type ErrorName = keyof typeof errorAnswers

const namesByStatus: Readonly<Record<number, ErrorName>> = {
  400: 'badRequest',
  401: 'mustLogin',
  403: 'forbidden',
  404: 'serviceNotFound',
  408: 'requestTimeout',
  409: 'conflict',
  429: 'rateLimited',
  460: 'serviceExpired',
  500: 'internalServerError',
  502: 'badGateway',
  503: 'serviceUnavailable',
  504: 'gatewayTimeout',
}

/** The usual answer with a status; `undefined` for a status that was never seen. */
export function answerOfStatus(status: number): ErrorAnswer | undefined {
  const name = namesByStatus[status]
  return name && errorAnswers[name]
}
