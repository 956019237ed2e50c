/**
 * Memory and time per participant of a big world, each in a fresh process.
 *
 * @module bench/simulator/memory
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Crowd } from './crowd.js'
import { figure, printTable, printVerdict } from './table.js'

const SIZES = [10, 100, 1000, 10_000]

/** Measures and prints. */
export async function benchMemory(): Promise<void> {
  const crowds = SIZES.map(gather)
  printTable(
    'Big worlds: rooms of ten on one number, each with its PIN',
    ['rooms', 'participants', 'bytes each', 'µs to dial in', 'µs to look up', 'snapshot, bytes each'],
    crowds.map(({ rooms, participants, bytesEach, dialMicroseconds, lookMicroseconds, snapshotBytesEach }) => [
      figure(rooms),
      figure(participants),
      figure(bytesEach),
      figure(dialMicroseconds, 1),
      figure(lookMicroseconds, 1),
      figure(snapshotBytesEach),
    ]),
  )
  const biggest = crowds.at(-1)?.bytesEach ?? Number.NaN
  printVerdict('a participant of 100,000 < 2 kB', `${figure(biggest)} bytes`, biggest < 2000)
}

function gather(rooms: number): Crowd {
  const program = fileURLToPath(new URL('crowd.ts', import.meta.url))
  const output = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', program, String(rooms)])
  // What crowd.ts prints.
  return JSON.parse(output.toString()) as Crowd
}
