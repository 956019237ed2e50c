/**
 * The signature: fixed vectors, and against an independent implementation.
 *
 * @module test/client/signature
 */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { sign } from 'ovh-conference'
import { describe, expect, it } from 'vitest'

const keys = {
  applicationSecret: 'EXAMPLE-SECRET-0123456789abcdef',
  consumerKey: 'EXAMPLE-CONSUMER-abcdef0123456789',
  timestampSeconds: 1767225600,
}

describe('sign', () => {
  it('signs a request without body', () => {
    const url =
      'https://eu.api.ovh.com/1.0/telephony/ab1234-ovh-1/conference/0033900000000/histories?dateBegin.from=2026-01-01T00%3A00%3A00%2B01%3A00'
    expect(sign({ ...keys, method: 'GET', url, body: '' })).toBe('$1$c3e43d388fb68b8a35631dee08acff0bf869d5d6')
  })

  it('signs a request with body', () => {
    const url = 'https://eu.api.ovh.com/1.0/telephony/ab1234-ovh-1/conference/0033900000000/participants/12/energy'
    expect(sign({ ...keys, method: 'POST', url, body: '{"value":300}' })).toBe(
      '$1$7751c75d2a1e816a03bfb1b9ce139f8320f51ad2',
    )
  })

  it('agrees with node:crypto on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.webUrl(), (body, url) => {
        const text = `${keys.applicationSecret}+${keys.consumerKey}+PUT+${url}+${body}+1767225600`
        const expected = `$1$${createHash('sha1').update(text, 'utf8').digest('hex')}`
        expect(sign({ ...keys, method: 'PUT', url, body })).toBe(expected)
      }),
    )
  })
})
