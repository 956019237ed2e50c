/**
 * SHA-1, synchronous and everywhere: for request signatures and signed addresses, not for secrets.
 *
 * @module sha1
 */
import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-1 of a text's UTF-8 bytes, as 40 lower-case hexadecimal digits. */
export function sha1Hex(text: string): string {
  return bytesToHex(sha1(utf8ToBytes(text)))
}
