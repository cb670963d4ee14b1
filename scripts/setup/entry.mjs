import { stopEverythingOnSignals } from './processes.mjs'

/** Something that we know can go wrong. Its message says what to do, so it needs no stack. */
export class Trouble extends Error {}

/** One line for one thing that we do; not among the results, which another program may read. */
export function say(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`)
}

/** A result. */
export function print(/** @type {string} */ text) {
  process.stdout.write(`${text}\n`)
}

/**
 * Runs a script's work; its number is the exit status.
 * @param {() => Promise<number>} work
 */
export async function runEntry(work) {
  stopEverythingOnSignals()
  try {
    process.exitCode = await work()
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
