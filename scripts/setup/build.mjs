import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Trouble, say } from './entry.mjs'
import { toolScript } from './npm.mjs'
import { inRoot, root } from './paths.mjs'
import { run } from './processes.mjs'

/** All that the built app comes from. */
const inputs = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
]

const stamp = inRoot('out', 'built-from')

/**
 * A hash of names and contents: times would call every fresh clone newer and every older branch up to date.
 * @param {string} folder
 * @param {string[]} names
 */
export async function fingerprint(folder, names) {
  const hash = createHash('sha256')
  for (const name of names) {
    for (const file of await filesIn(path.join(folder, name))) {
      const content = await readFile(file)
      hash.update(`${path.relative(folder, file)}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

/** @returns {Promise<string[]>} sorted, a file itself when it is one, nothing when there is nothing */
async function filesIn(/** @type {string} */ place) {
  if (!existsSync(place)) return []
  if (!(await stat(place)).isDirectory()) return [place]
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

export async function ensureBuilt() {
  const wanted = await fingerprint(root, inputs)
  if (existsSync(inRoot('out', 'main', 'index.cjs')) && (await readStamp()) === wanted) return
  say('Building the app …')
  const { status, output } = await build()
  if (status !== 0) throw new Trouble(`${output}\nThe build failed: see above.`)
}

/** Builds, and notes what from. */
export async function build() {
  const from = await fingerprint(root, inputs)
  await rm(stamp, { force: true })
  const result = await run(process.execPath, [toolScript('electron-vite'), 'build'])
  if (result.status === 0) {
    await mkdir(path.dirname(stamp), { recursive: true })
    await writeFile(stamp, from)
  }
  return result
}

async function readStamp() {
  return existsSync(stamp) ? readFile(stamp, 'utf8') : undefined
}
