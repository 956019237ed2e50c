/**
 * Keeps a world in a file, so that it survives the server: written whole beside it and renamed, at most once a second.
 *
 * @module state-file
 */
import { open, readFile, rename } from 'node:fs/promises'
import * as z from 'zod/mini'
import { after } from '../clock/real-timer.js'
import type { ServedSnapshot } from './served-world.js'
import { sealOfText } from './snapshot-seal.js'

const FORMAT = 'ovh-conference state'
const VERSION = 2
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
  readonly snapshot: ServedSnapshot
}

/** A world whose state can be kept. */
export interface KeepableWorld {
  snapshot(): ServedSnapshot
  /** Calls back whenever the state may have changed. Returns what ends it. */
  subscribe(listener: () => void): () => void
}

const EnvelopeSchema = z.object({ format: z.literal(FORMAT), version: z.number() })
const StateSchema = z.object({ seed: z.int(), seal: z.string(), snapshot: z.looseObject({}) })

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
    throw new StateFileError(`Cannot read the state file ${path}: ${reason(cause)}. Name another.`, { cause })
  }
  const written = parse(text)
  const envelope = z.safeParse(EnvelopeSchema, written)
  if (envelope.success && envelope.data.version !== VERSION) {
    throw new StateFileError(
      `The state file ${path} has version ${envelope.data.version}, this server reads ${VERSION}. Move it away to begin anew.`,
    )
  }
  const state = z.safeParse(StateSchema, written)
  if (!envelope.success || !state.success || state.data.seal !== sealOfText(JSON.stringify(state.data.snapshot))) {
    throw new StateFileError(
      `The state file ${path} is damaged or something else. Move it away to begin anew, or name another file.`,
    )
  }
  // Its shape is what this server wrote: it carries the seal.
  return { seed: state.data.seed, snapshot: state.data.snapshot as unknown as ServedSnapshot }
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
  world: KeepableWorld,
  onFailure: (message: string) => void,
): Promise<() => Promise<void>> {
  let isChanged = false
  let isPlanned = false
  let cancel = () => {}
  let writing: Promise<void> = Promise.resolve()

  const write = () => {
    isChanged = false
    const snapshot = JSON.stringify(world.snapshot())
    const head = JSON.stringify({ format: FORMAT, version: VERSION, seed, seal: sealOfText(snapshot) })
    const text = `${head.slice(0, -1)},"snapshot":${snapshot}}`
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
  const stop = world.subscribe(() => {
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
