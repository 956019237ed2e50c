/**
 * Address blocks such as `192.0.2.0/24`: does an address lie within?
 *
 * @module ip-block
 */

interface Address {
  /** 32 or 128. */
  readonly bits: number
  readonly value: bigint
}

/** Says whether an address lies in a block, of IPv4 or IPv6; what cannot be read lies in none. */
export function isInBlock(address: string, block: string): boolean {
  const [network = '', length, ...rest] = block.split('/')
  const wanted = readAddress(network)
  const given = readAddress(address)
  if (!wanted || given?.bits !== wanted.bits || rest.length > 0) return false
  const prefix = length === undefined ? wanted.bits : Number(length)
  if (!/^\d{1,3}$/.test(length ?? '0') || prefix > wanted.bits) return false
  const ignored = BigInt(wanted.bits - prefix)
  return given.value >> ignored === wanted.value >> ignored
}

/** An IPv4 address in the clothes of IPv6, as sockets for both show it, is an IPv4 address. */
function readAddress(text: string): Address | undefined {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(text)?.[1]
  return text.includes(':') && mapped === undefined ? readVersion6(text) : readVersion4(mapped ?? text)
}

function readVersion4(text: string): Address | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return undefined
  return { bits: 32, value: join(parts.map(Number), 8) }
}

function readVersion6(text: string): Address | undefined {
  const halves = text.replace(/%.*$/, '').split('::')
  if (halves.length > 2) return undefined
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - head.length - tail.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined
  const groups = [...head, ...new Array<string>(missing).fill('0'), ...tail]
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined
  return {
    bits: 128,
    value: join(
      groups.map((group) => Number.parseInt(group, 16)),
      16,
    ),
  }
}

function join(groups: readonly number[], bitsEach: number): bigint {
  return groups.reduce((value, group) => (value << BigInt(bitsEach)) | BigInt(group), 0n)
}
