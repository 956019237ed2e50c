/**
 * SHA-1 (FIPS 180-4), synchronous: WebCrypto's is asynchronous and missing on plain http, and a library's costs 1.5 kB
 * more in every bundle. Tested against `node:crypto`.
 *
 * @module client/sha1
 */

/** Rounds 0–19, 20–39, 40–59 and 60–79 each have their own constant. */
const constants = /* @__PURE__ */ new Int32Array([0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6])

/** SHA-1 of a text's UTF-8 bytes, in lower-case hexadecimal digits. */
export function sha1(text: string): string {
  const bytes = new TextEncoder().encode(text)
  // A bit that is set, zeros, and the length in bits fill the last block of 64 bytes.
  const padded = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6))
  new Uint8Array(padded.buffer).set(bytes)
  padded.setUint8(bytes.length, 0x80)
  padded.setUint32(padded.byteLength - 4, bytes.length << 3)

  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0])
  const words = new Int32Array(80)
  for (let offset = 0; offset < padded.byteLength; offset += 64) {
    for (let round = 0; round < 16; round++) words[round] = padded.getInt32(offset + round * 4)
    for (let round = 16; round < 80; round++) {
      words[round] = rotate(
        word(words, round - 3) ^ word(words, round - 8) ^ word(words, round - 14) ^ word(words, round - 16),
        1,
      )
    }
    mixBlock(state, words)
  }
  return Array.from(state, (value) => (value >>> 0).toString(16).padStart(8, '0')).join('')
}

function mixBlock(state: Int32Array, words: Int32Array): void {
  let a = word(state, 0)
  let b = word(state, 1)
  let c = word(state, 2)
  let d = word(state, 3)
  let e = word(state, 4)
  for (let quarter = 0, round = 0; quarter < 4; quarter++) {
    const constant = word(constants, quarter)
    for (const end = round + 20; round < end; round++) {
      const mixed = quarter === 0 ? (b & c) | (~b & d) : quarter === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d
      const next = (rotate(a, 5) + mixed + e + constant + word(words, round)) | 0
      e = d
      d = c
      c = rotate(b, 30)
      b = a
      a = next
    }
  }
  state[0] = word(state, 0) + a
  state[1] = word(state, 1) + b
  state[2] = word(state, 2) + c
  state[3] = word(state, 3) + d
  state[4] = word(state, 4) + e
}

/** The indexes above are always within bounds, which the compiler cannot know. */
function word(words: Int32Array, index: number): number {
  return words[index] ?? 0
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}
