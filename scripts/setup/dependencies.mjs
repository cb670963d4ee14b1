import { readFile } from 'node:fs/promises'
import { Trouble, say } from './entry.mjs'
import { runNpm } from './npm.mjs'
import { inRoot } from './paths.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether node_modules holds what the lock asks for. npm keeps its own list of what it installed there, written last,
 * so `npm install` by hand counts and an interrupted one does not.
 * @param {{ lock: Lock, installed: Lock | undefined }} locks
 */
export function isUpToDate({ lock, installed }) {
  if (!installed) return false
  return Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === '') return true
    const found = installed.packages[place]
    // Optional packages are mostly other platforms' binaries, which npm leaves out.
    if (!found) return wanted.optional === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

export async function ensureDependencies() {
  const lock = await readLock('package-lock.json')
  if (!lock)
    throw new Trouble('package-lock.json is missing: get it back with `git checkout package-lock.json`.')
  if (isUpToDate({ lock, installed: await readLock('node_modules', '.package-lock.json') })) return
  say('Installing the locked dependencies (npm ci) …')
  // None of them needs its install script, and one runs git in this checkout.
  const { status, output } = await runNpm([
    'ci',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ])
  if (status !== 0) {
    throw new Trouble(
      `${output}\nnpm ci failed (status ${status}). When the cause above is mended, run the same command again.`,
    )
  }
}

/** @returns {Promise<Lock | undefined>} */
async function readLock(/** @type {string[]} */ ...parts) {
  try {
    return JSON.parse(await readFile(inRoot(...parts), 'utf8'))
  } catch {
    return undefined
  }
}
