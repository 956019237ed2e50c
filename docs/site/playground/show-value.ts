/**
 * Values as a console shows them.
 *
 * @module playground/show-value
 */

const DEEPEST = 4
const MOST_ENTRIES = 50
const WIDTH = 76

/** Values side by side, as `console.log` writes them. */
export function showValues(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : show(value, 0, []))).join(' ')
}

function show(value: unknown, depth: number, above: readonly unknown[]): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'function') return `[function ${value.name || 'anonymous'}]`
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString()
  if (value instanceof Error) return `${value.name}: ${value.message}`
  if (above.includes(value)) return '[circular]'
  const inside = [...above, value]
  const isList = Array.isArray(value)
  if (depth >= DEEPEST) return isList ? '[…]' : '{…}'
  const next = (entry: unknown) => show(entry, depth + 1, inside)
  if (isList) return wrap('[', value.slice(0, MOST_ENTRIES).map(next), value.length, ']', depth)
  if (value instanceof Set) return `Set ${next([...value])}`
  if (value instanceof Map) return `Map ${next([...value])}`
  const keys = Object.keys(value)
  const entries = keys.slice(0, MOST_ENTRIES).map((key) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)
    return `${name}: ${next(Reflect.get(value, key))}`
  })
  return wrap('{', entries, keys.length, '}', depth)
}

/** On one line where it fits, else one entry a line. */
function wrap(open: string, entries: readonly string[], count: number, close: string, depth: number): string {
  if (count === 0) return open + close
  const all = count > entries.length ? [...entries, `… ${count - entries.length} more`] : entries
  const line = `${open} ${all.join(', ')} ${close}`
  if (line.length <= WIDTH && !line.includes('\n')) return line
  const indent = '  '.repeat(depth + 1)
  return `${open}\n${all.map((entry) => indent + entry).join(',\n')}\n${'  '.repeat(depth)}${close}`
}
