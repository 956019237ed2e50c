/**
 * Numbers and times as the pages write them.
 *
 * @module test/server/writing
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initials, writeDuration, writeNumber, writeRoomNumber, writeTime } from '../../mocks/server/pages/writing.js'

describe('the pages write', () => {
  it.each([
    ['0033612345678', '+33 6 12 34 56 78'],
    ['0032470123456', '+32470123456'],
    ['anonymous', undefined],
    ['', undefined],
  ])('the number %s as %s', (wire, text) => {
    expect(writeNumber(wire)).toBe(text)
  })

  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [61_000, '1:01'],
    [3_600_000, '1:00:00'],
    [-5000, '0:00'],
  ])('%i milliseconds as %s', (ms, text) => {
    expect(writeDuration(ms)).toBe(text)
  })

  it('a span so that it can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 8 }), (seconds) => {
        const read = writeDuration(seconds * 1000)
          .split(':')
          .reduce((sum, part) => sum * 60 + Number(part), 0)
        expect(read).toBe(seconds)
      }),
    )
  })

  it.each([
    [1, '1'],
    [1234, '1\u00a0234'],
    [123456789, '123\u00a0456\u00a0789'],
  ])('the room number %i as %s', (roomNumber, text) => {
    expect(writeRoomNumber(roomNumber)).toBe(text)
  })

  it('the time of a date in its own time zone', () => {
    expect(writeTime('2026-01-05T23:07:00+01:00')).toBe('23:07')
    expect(writeTime('soon')).toBe('')
  })

  it.each([
    ['Ada', 'A'],
    ['ada de lovelace', 'AL'],
    ['Élodie', 'É'],
    ['<script>', 'S'],
    ['0033612345678', '0'],
    ['…', ''],
  ])('%s as %s', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })
})
