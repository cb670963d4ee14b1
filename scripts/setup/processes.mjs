import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './paths.mjs'

/** How long a process may take to end by itself before it is killed. */
const graceMs = 10_000

/**
 * What we started and still runs, oldest first: it is stopped in the opposite order, the display after the app.
 * @type {Set<import('node:child_process').ChildProcess>}
 */
const running = new Set()

/**
 * Starts a program that ends before we do, whatever stops us.
 * It gets a process group of its own: a Ctrl-C reaches a whole terminal group at once, and the display would be gone before the app.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function start(command, args, options) {
  const child = spawn(command, args, { cwd: root, detached: process.platform !== 'win32', ...options })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit status, as a shell would give it
 */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve(status ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export async function stop(child, signal) {
  if (!running.has(child)) return
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    const killer = setTimeout(() => killGroup(child), graceMs)
    child.kill(signal)
    await gone
    clearTimeout(killer)
  }
  // Workers that outlived it.
  killGroup(child)
}

/** The group and not the process alone: a tool's workers would live on. */
function killGroup(/** @type {import('node:child_process').ChildProcess} */ child) {
  if (process.platform === 'win32' || child.pid === undefined) {
    child.kill('SIGKILL')
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}

/**
 * Runs a program to its end and keeps what it says, to be shown only if it matters.
 * @param {string} command
 * @param {string[]} args
 * @param {{ timeoutMs?: number, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ status: number, output: string, timedOut: boolean }>}
 */
export async function run(command, args, { timeoutMs, env = process.env } = {}) {
  const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env })
  let output = ''
  let timedOut = false
  const keep = (/** @type {Buffer} */ chunk) => (output += chunk)
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const timer = timeoutMs && setTimeout(() => ((timedOut = true), killGroup(child)), timeoutMs)
  const status = await ended(child).catch((/** @type {Error} */ error) => {
    output += error.message
    return 127
  })
  if (timer) clearTimeout(timer)
  return { status, output, timedOut }
}

/** Ctrl-C, `kill` and a closed terminal stop what we started, then us. */
export function stopEverythingOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // npm passes on to us a Ctrl-C that the terminal has sent us already, so any repetition is ignored.
    let isStopping = false
    process.on(signal, () => {
      if (!isStopping) void stopEverything(signal)
      isStopping = true
    })
  }
  // The last resort when we end by a bug.
  process.on('exit', () => running.forEach(killGroup))
}

/** @param {NodeJS.Signals} signal */
async function stopEverything(signal) {
  for (const child of [...running].toReversed()) await stop(child, signal)
  process.exit(128 + constants.signals[signal])
}
