/**
 * Keeps PINs, phone numbers, links and secrets out of messages and inspect output.
 *
 * @module client/redaction
 */

/**
 * Masks what must not be shown in a text that came from elsewhere: links, e-mail addresses, tokens, and every run of
 * four digits or more, since it may be a phone number or a PIN.
 */
export function redact(text: string): string {
  return text
    .replace(/[a-z]+:\/\/\S+/gi, '[link]')
    .replace(/[^\s<>()"']+@[^\s<>()"']+/g, '[address]')
    .replace(/[\w-]{24,}/g, '[…]')
    .replace(/\+?\d(?:[ .-]?\d){3,}/g, '…')
}

/**
 * Shows only the two last digits of a phone number.
 *
 * @example
 * maskNumber('0033972101010') // '…10'
 */
export function maskNumber(serviceName: string): string {
  return `…${serviceName.slice(-2)}`
}

/** Makes an object print as `label` in `console.log`, `inspect`, `JSON.stringify` and string templates. */
export function showAs<Target extends object>(target: Target, label: string): Target {
  const show = { value: () => label, enumerable: false }
  return Object.defineProperties(target, {
    [Symbol.for('nodejs.util.inspect.custom')]: show,
    toJSON: show,
    toString: show,
  })
}
