/**
 * Operations that do not live below the API's base path: stored bytes and access tokens.
 *
 * @module outside
 */
import type { OperationId } from '../../src/contract.js'
import { issueAccessToken } from '../behaviour/credentials.js'
import { checkStorageAccess, fetchObject, storeObject } from '../behaviour/documents.js'
import { renderWav, wavSize } from '../behaviour/recording-audio.js'
import { Refusal } from '../behaviour/refusal.js'
import type { FinishedConference, World } from '../behaviour/world.js'

/** Operations with servers of their own. */
export type OutsideOperationId = Extract<OperationId, 'getStoredObject' | 'putStoredObject' | 'requestAccessToken'>

type OutsideHandler = (
  world: World,
  request: { readonly url: URL; readonly headers: Headers; readonly body: Uint8Array; readonly objectName: string },
) => Response

const STORE_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, PUT, OPTIONS',
  'Access-Control-Allow-Headers': 'Content-Type, Range',
  'Access-Control-Expose-Headers': 'Content-Length, Content-Range, Accept-Ranges',
}

/** Handlers of the operations outside, by operationId. */
export const outsideHandlers: { readonly [Name in OutsideOperationId]: OutsideHandler } = {
  getStoredObject: (world, { url, objectName }) => {
    checkStorageAccess(world, { ...signatureOf(url), objectName, method: 'GET' })
    const found = fetchObject(world, objectName)
    if ('finished' in found) return recordingResponse(found.finished)
    return new Response(decodeBase64(found.stored.base64), {
      headers: { ...STORE_HEADERS, 'Content-Type': found.stored.contentType, 'Content-Length': `${found.stored.size}` },
    })
  },
  putStoredObject: (world, { url, headers, body, objectName }) => {
    checkStorageAccess(world, { ...signatureOf(url), objectName, method: 'PUT' })
    if (body.byteLength > world.rules.storageMaximumBytes) return storeFailure(413, 'The file is too large.')
    const contentType = headers.get('Content-Type') ?? 'application/octet-stream'
    storeObject(world, objectName, { base64: encodeBase64(body), size: body.byteLength, contentType })
    return new Response(null, { status: 201, headers: STORE_HEADERS })
  },
  requestAccessToken: (world, { body }) => {
    const form = new URLSearchParams(new TextDecoder().decode(body))
    if (form.get('grant_type') !== 'client_credentials') {
      return tokenResponse(400, { error: 'unsupported_grant_type', error_description: 'Use client_credentials' })
    }
    const issued = issueAccessToken(world, form.get('client_id') ?? '', form.get('client_secret') ?? '')
    if (!issued) {
      return tokenResponse(400, { error: 'invalid_client', error_description: 'Client authentication failed' })
    }
    return tokenResponse(200, {
      access_token: issued.token,
      expires_in: issued.expiresIn,
      scope: 'all',
      token_type: 'Bearer',
    })
  },
}

/** The store's way of refusing: a page, not JSON. */
export function storeRefusal(refusal: Refusal): Response {
  const status = refusal.reason === 'unauthorized' ? 401 : 404
  return storeFailure(status, refusal.message)
}

/** Answer to a browser's preflight on the store. */
export function storePreflight(): Response {
  return new Response(null, { status: 204, headers: STORE_HEADERS })
}

function storeFailure(status: number, message: string): Response {
  return new Response(`<html><h1>${status}</h1><p>${message}</p></html>`, {
    status,
    headers: { ...STORE_HEADERS, 'Content-Type': 'text/html; charset=utf-8' },
  })
}

function tokenResponse(status: number, body: Record<string, string | number>): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' },
  })
}

function signatureOf(url: URL): { signature: string; expires: number } {
  const signature = url.searchParams.get('temp_url_sig')
  const expires = Number(url.searchParams.get('temp_url_expires') ?? Number.NaN)
  if (!signature || !Number.isSafeInteger(expires)) throw new Refusal('unauthorized', 'Temp URL invalid')
  return { signature, expires }
}

function recordingResponse(finished: FinishedConference): Response {
  const { recording } = finished
  if (!recording) throw new Refusal('not-found', 'The resource could not be found.')
  const pieces = renderWav(finished)
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const next = pieces.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
  })
  return new Response(stream, {
    headers: {
      ...STORE_HEADERS,
      'Content-Type': 'audio/wav',
      'Content-Length': `${wavSize(recording, finished.endedAt)}`,
    },
  })
}

const PIECE_BYTES = 0x8000

function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE_BYTES))
  }
  return btoa(text)
}

function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
}
