import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { uptime } from 'node:os'
import { hasCode } from './journal-words'

export type Lock = {
  /** Whoever was in before did not let go: it was killed, or its disk was in trouble. */
  leftBehind: boolean
  /** `in doubt` lets others in as well, and has the next one know. */
  release: (how: 'done' | 'in doubt') => Promise<void>
}

/** What a lock file says about who made it. */
type Holder = {
  pid: number
  /** How long the computer had been up, in seconds: one that has been up for less now has been restarted since. */
  uptime: number
  /** Tells this holder from all others. */
  key: string
}

/** A lock that can't be read is being made, or was left half made: after this long it is the second. */
const HALF_MADE_MS = 10_000
const held = new Set<string>()

/**
 * Makes a file that keeps other processes of this computer out. A lock whose process is gone is taken over.
 * Of two computers that share a folder it knows nothing.
 */
export async function lockFile(path: string): Promise<Lock | undefined> {
  const me: Holder = { pid: process.pid, uptime: Math.floor(uptime()), key: randomUUID() }
  let leftBehind = false
  for (let tries = 0; tries < 3; tries += 1) {
    if (await create(path, me)) return { leftBehind, release: (how) => release(path, { me, how }) }
    const found = await readHolder(path)
    if (found !== 'gone' && isHere(found)) return undefined
    if (found !== 'gone') leftBehind = await takeAway(path, { expected: found, aside: `${path}.${me.key}` })
  }
  return undefined
}

async function create(path: string, me: Holder): Promise<boolean> {
  try {
    const handle = await open(path, 'wx')
    await handle.writeFile(JSON.stringify(me)).finally(() => handle.close())
    held.add(me.key)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

async function release(path: string, { me, how }: { me: Holder; how: 'done' | 'in doubt' }): Promise<void> {
  held.delete(me.key)
  // Left lying, the file says for as long as the computer is up that the journal was not closed well.
  if (how === 'in doubt') return
  const found = await readHolder(path)
  if (typeof found === 'object' && found.key === me.key) await rm(path, { force: true })
}

async function readHolder(path: string): Promise<Holder | 'half-made' | 'left' | 'gone'> {
  try {
    const text = await readFile(path, 'utf8')
    const holder = parseHolder(text)
    if (holder) return holder
    const age = Date.now() - (await stat(path)).mtimeMs
    return Math.abs(age) < HALF_MADE_MS ? 'half-made' : 'left'
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'gone'
    throw error
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, uptime: up, key }: Partial<Holder> = JSON.parse(text)
    const whole = Number.isInteger(pid) && typeof up === 'number' && typeof key === 'string'
    return whole ? { pid: Number(pid), uptime: up, key } : undefined
  } catch {
    return undefined
  }
}

function isHere(holder: Holder | 'half-made' | 'left'): boolean {
  if (typeof holder === 'string') return holder === 'half-made'
  if (holder.pid === process.pid) return held.has(holder.key)
  if (uptime() < holder.uptime) return false
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/** Two processes may find the same dead lock: only one can move it, and one that moved a newer lock gives it back. */
async function takeAway(
  path: string,
  { expected, aside }: { expected: Holder | string; aside: string },
): Promise<boolean> {
  try {
    await rename(path, aside)
    const moved = await readHolder(aside)
    const same =
      typeof moved === 'object' && typeof expected === 'object'
        ? moved.key === expected.key
        : moved === expected
    await (same ? rm(aside, { force: true }) : rename(aside, path))
    return same
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}
