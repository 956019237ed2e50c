/**
 * Servers in processes of their own, so that the load and the server do not share a thread.
 *
 * @module bench/simulator/child-server
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'

/** Looks at a port that does not listen yet before giving up, and the wait between two. */
const MOST_LOOKS = 300
const LOOK_EVERY_MS = 100

/** Starts a program of Node. */
export function startProgram(arguments_: readonly string[]): ChildProcess {
  return spawn(process.execPath, arguments_, { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** The first line a program says. */
export async function firstLine(program: ChildProcess): Promise<string> {
  if (!program.stdout) throw new Error('The program has no output to read.')
  for await (const line of createInterface({ input: program.stdout })) return line
  throw new Error('The program ended without a word.')
}

/** Resolves when a port of this machine takes connections. */
export async function untilListening(port: number): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (isOpen) return
    await wait(LOOK_EVERY_MS)
  }
  throw new Error(`Nothing listens on port ${port}.`)
}

/** Ends a program. */
export async function stopProgram(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return
  program.kill()
  await once(program, 'exit')
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A listening server has a port.')
  return address.port
}
