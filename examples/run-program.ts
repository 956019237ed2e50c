/**
 * How the programs of these examples fail.
 *
 * @module examples/run-program
 */

/** Runs a program: an error is a line for whoever started it, not a stack. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
