/**
 * Keeps a world in a file, so that it survives the server: written whole beside it and renamed, at most once a second.
 *
 * @module state-file
 */
import { open, readFile, rename } from 'node:fs/promises'
import * as z from 'zod/mini'
import { after } from '../clock/real-timer.js'
import type { Simulator, SimulatorSnapshot } from '../simulator.js'

const FORMAT = 'ovh-conference state'
const VERSION = 1
/** A crash loses no more than this. */
const WRITE_EVERY_MS = 1000

/** The file cannot be used; the message says what to do. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError'
}

/** What a file keeps. */
export interface KeptState {
  /** The seed the world began with: its credentials are drawn from it. */
  readonly seed: number
  readonly snapshot: SimulatorSnapshot
}

const StateSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  seed: z.int(),
  snapshot: z.looseObject({
    version: z.number(),
    world: z.looseObject({ now: z.number(), numbers: z.looseObject({}), agenda: z.looseObject({}) }),
  }),
})

/**
 * Reads a kept state; `undefined` when there is no file yet.
 *
 * @throws StateFileError when the file is damaged, of another version, or cannot be read.
 */
export async function readState(path: string): Promise<KeptState | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new StateFileError(`Cannot read the state file ${path}: ${reason(cause)}.`, { cause })
  }
  const parsed = z.safeParse(StateSchema, parse(text))
  if (!parsed.success) {
    throw new StateFileError(
      `The state file ${path} is damaged or something else. Move it away to begin anew, or name another file.`,
    )
  }
  if (parsed.data.version !== VERSION) {
    throw new StateFileError(
      `The state file ${path} has version ${parsed.data.version}, this server reads ${VERSION}. Move it away to begin anew.`,
    )
  }
  // Its shape is what this server wrote; the parts that would hurt most were checked above.
  return { seed: parsed.data.seed, snapshot: parsed.data.snapshot as unknown as SimulatorSnapshot }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Writes the state after every change, at most once a second; resolves once the first state is written.
 *
 * @param onFailure Told once when the file cannot be written any more; the server goes on.
 * @returns Writes a last time and ends.
 * @throws StateFileError when the file cannot be written at all.
 */
export async function keepState(
  path: string,
  seed: number,
  simulator: Simulator,
  onFailure: (message: string) => void,
): Promise<() => Promise<void>> {
  let isChanged = false
  let isPlanned = false
  let cancel = () => {}
  let writing: Promise<void> = Promise.resolve()

  const write = () => {
    isChanged = false
    const text = JSON.stringify({ format: FORMAT, version: VERSION, seed, snapshot: simulator.snapshot() })
    writing = writing.then(() => replaceFile(path, text))
    return writing
  }
  const planNext = () => {
    if (isPlanned) return
    isPlanned = true
    cancel = after(WRITE_EVERY_MS, () => {
      isPlanned = false
      write().then(
        () => {
          if (isChanged) planNext()
        },
        (cause: unknown) => {
          stop()
          onFailure(`Cannot write the state file ${path} any more: ${reason(cause)}.`)
        },
      )
    })
  }
  const stop = simulator.subscribe(() => {
    isChanged = true
    planNext()
  })
  try {
    await write()
  } catch (cause) {
    stop()
    cancel()
    throw new StateFileError(`Cannot write the state file ${path}: ${reason(cause)}. Name another.`, { cause })
  }
  return async () => {
    stop()
    cancel()
    await write().catch(() => {})
  }
}

/** Either the old text or the new one is there, whenever the power fails. */
async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.tmp`
  const file = await open(beside, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(beside, path)
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause)
}
