import { existsSync } from 'node:fs'
import { Trouble, say } from './entry.mjs'
import { run } from './processes.mjs'

/** What Electron loads; a desktop has most of it. */
const electron = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
  'libcups2',
  'libxss1',
]

/** A display in memory, and the letters that pictures taken on it show. */
const virtualDisplay = ['xvfb', 'xauth', 'fonts-noto-color-emoji', 'fonts-noto-cjk']

/** A display whose screens the tests plug and unplug, with the window manager that full screen needs. */
const pluggableDisplay = ['xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils', 'openbox']

/** @param {{ hasDisplay: boolean, isTesting: boolean }} situation */
export function packagesFor({ hasDisplay, isTesting }) {
  return [
    ...electron,
    ...(isTesting || !hasDisplay ? virtualDisplay : []),
    ...(isTesting ? pluggableDisplay : []),
  ]
}

/** Since Debian 13 and Ubuntu 24.04 a library with 64-bit time carries a suffix: libgtk-3-0t64. */
function renamed(/** @type {string} */ name) {
  return `${name}t64`
}

/**
 * @param {{ wanted: string[], dpkgList: string }} packages the list as `dpkg-query` prints it: a status and a name per line
 */
export function missingFrom({ wanted, dpkgList }) {
  const installed = new Set(
    dpkgList
      .split('\n')
      .filter((line) => line.startsWith('ii '))
      .map((line) => line.slice(3).trim()),
  )
  return wanted.filter((name) => !installed.has(name) && !installed.has(renamed(name)))
}

/** @param {{ missing: string[], aptKnows: string }} packages what `apt-cache show` printed about the suffixed names */
export function namesToInstall({ missing, aptKnows }) {
  const known = new Set(aptKnows.split('\n').map((line) => line.replace(/^Package: /, '').trim()))
  return missing.map((name) => (known.has(renamed(name)) ? renamed(name) : name))
}

/** @param {{ hasDisplay: boolean, isTesting: boolean }} situation */
export async function ensureSystemPackages(situation) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return
  const missing = await missingPackages(situation)
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) {
    const names = (await currentNames(missing)).join(' ')
    throw new Trouble(
      `Some system packages are missing. Please install them, then run the same command again:\n\n` +
        `  sudo apt-get update && sudo apt-get install --no-install-recommends ${names}\n`,
    )
  }
  say(`Installing system packages: ${missing.join(' ')} …`)
  await apt('update')
  await apt('install', '--yes', '--no-install-recommends', ...(await currentNames(missing)))
}

/** @param {{ hasDisplay: boolean, isTesting: boolean }} situation */
async function missingPackages(situation) {
  const wanted = packagesFor(situation)
  const names = [...wanted, ...wanted.map(renamed)]
  const { output } = await run('dpkg-query', [
    '--show',
    '--showformat=${db:Status-Abbrev}${Package}\\n',
    ...names,
  ])
  return missingFrom({ wanted, dpkgList: output })
}

async function currentNames(/** @type {string[]} */ missing) {
  const { output } = await run('apt-cache', ['show', '--no-all-versions', ...missing.map(renamed)])
  return namesToInstall({ missing, aptKnows: output })
}

async function apt(/** @type {string[]} */ ...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Another apt may be at work on a machine that has just started.
  const { status, output } = await run('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], { env })
  if (status !== 0)
    throw new Trouble(
      `${output}\n\`apt-get ${args.join(' ')}\` failed. When the cause above is mended, run the same command again.`,
    )
}
