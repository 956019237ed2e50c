/**
 * Who may use what is for the person at this machine only: the desk, the index and the control API.
 *
 * @module local-access
 */
import type { HostRequest } from './http-host.js'

const LOOPBACK_ADDRESS = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const LOOPBACK_HOST = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/**
 * Does a request come from this machine, and not from a web page of somebody else that is open here? Such a page either
 * says where it comes from (`Origin`), or goes through a name of its own that leads here (`Host`).
 */
export function isFromThisMachine(request: HostRequest, url: URL): boolean {
  if (request.ip !== undefined && !LOOPBACK_ADDRESS.test(request.ip)) return false
  if (!LOOPBACK_HOST.test(url.hostname)) return false
  const origin = request.headers.get('Origin')
  return origin === null || origin === url.origin
}
