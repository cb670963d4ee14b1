import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Trouble } from './entry.mjs'
import { start, stop } from './processes.mjs'

const startLimitMs = 20_000

/** Only Linux can be without one: elsewhere the display belongs to the system. */
export function hasDisplay({ platform = process.platform, env = process.env } = {}) {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/**
 * A display in memory, for as long as `use` runs.
 * @template Result
 * @param {(env: NodeJS.ProcessEnv) => Promise<Result>} use gets the environment that points to it
 */
export async function withVirtualDisplay(use) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'chalkbird-display-'))
  const forget = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', forget)
  const authority = path.join(folder, 'Xauthority')
  await writeFile(authority, authorityFor(randomBytes(16)), { mode: 0o600 })
  const server = startServer(authority)
  try {
    const number = await displayNumber(server)
    return await use({
      ...process.env,
      DISPLAY: `:${number}`,
      XAUTHORITY: authority,
      WAYLAND_DISPLAY: undefined,
    })
  } finally {
    await stop(server, 'SIGTERM')
    forget()
    process.off('exit', forget)
  }
}

/** The server itself finds a free number and says it on its fourth file, once it is ready. */
function startServer(/** @type {string} */ authority) {
  const screen = ['-screen', '0', '1920x1080x24']
  const args = ['-displayfd', '3', ...screen, '-nolisten', 'tcp', '-auth', authority, '-noreset']
  return start('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let complaint = ''
    const giveUp = (/** @type {string} */ why) =>
      reject(
        new Trouble(
          `${complaint}Xvfb, the display in memory, did not start (${why}). Is it installed? Debian's package is called xvfb.`,
        ),
      )
    const timer = setTimeout(giveUp, startLimitMs, `silent for ${startLimitMs / 1000} s`)
    timer.unref()
    server.stderr?.on('data', (chunk) => (complaint += chunk))
    server.stdio[3]?.once('data', (chunk) => resolve(String(chunk).trim()))
    server.once('error', (error) => giveUp(error.message))
    server.once('exit', (status) => giveUp(`status ${status}`))
  })
}

/**
 * An .Xauthority file that admits its reader to any display: other users of this machine can't watch or type.
 * Its format (Xau): a family (here "any host"), then address, display, kind and secret, each behind its length in two bytes.
 */
export function authorityFor(/** @type {Buffer} */ secret) {
  const fields = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from('MIT-MAGIC-COOKIE-1'), secret]
  const anyHost = Buffer.from([0xff, 0xff])
  return Buffer.concat([anyHost, ...fields.flatMap((field) => [Buffer.from([0, field.length]), field])])
}
