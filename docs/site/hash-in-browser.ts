/**
 * Takes the place of `node:crypto` in pages: the reference server seals snapshots with it.
 *
 * @module site/hash-in-browser
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** As Node's, for what the server uses of it. */
export function createHash(algorithm: 'sha256') {
  if (algorithm !== 'sha256') throw new Error(`Pages have no hash ${String(algorithm)}.`)
  let text = ''
  return {
    update(more: string) {
      text += more
      return this
    },
    digest: (_encoding: 'hex') => bytesToHex(sha256(utf8ToBytes(text))),
  }
}
