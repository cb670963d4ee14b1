import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { _electron } from 'playwright-core'
import { Trouble } from '../setup/entry.mjs'
import { toolScript } from '../setup/npm.mjs'
import { inRoot } from '../setup/paths.mjs'
import { run } from '../setup/processes.mjs'
import { addressOf } from './settings.mjs'

/**
 * @typedef {import('./settings.mjs').Setting} Setting
 * @typedef {{ kind: string, text: string, what: string, around: string[] }} Defect as the page tells it
 * @typedef {Awaited<ReturnType<typeof openGallery>>} Gallery
 */

const source = inRoot('test', 'support', 'gallery')
const built = inRoot('out', 'gallery')

/** Builds the page that shows every scene. */
export async function buildGallery() {
  const { status, output } = await run(process.execPath, [
    toolScript('vite'),
    'build',
    source,
    '--outDir',
    built,
  ])
  if (status !== 0) throw new Trouble(`${output}\nThe gallery could not be built: see above.`)
}

/**
 * The built gallery in an Electron window, without motion.
 * @param {{ executable: string, env: NodeJS.ProcessEnv }} machine
 */
export async function openGallery({ executable, env }) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'chalkbird-gallery-'))
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    executablePath: executable,
    args: [
      ...asRoot,
      '--disable-gpu',
      '--force-color-profile=srgb',
      inRoot('test', 'support', 'gallery', 'window'),
      `--user-data-dir=${folder}`,
    ],
    env: /** @type {Record<string, string>} */ (env),
  })
  const page = await electron.firstWindow()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
  })
  // Anew: some of what moves asks only once whether it may.
  await page.reload()
  const gallery = page.url()
  /** @type {string[]} */
  const names = await page.evaluate('gallery.names')

  /** Makes the page as large as it is wanted, whatever the display is. */
  const resize = async (/** @type {{ width: number, height: number }} */ { width, height }) => {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false }
    await devtools.send('Emulation.setDeviceMetricsOverride', metrics)
  }
  /** @returns {Promise<Buffer>} a PNG of what stands there */
  const picture = async () => {
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
    return Buffer.from(data, 'base64')
  }

  return {
    names,
    page,
    resize,
    picture,
    /** @returns {Promise<Defect[]>} what is wrong with a scene, which then stands there */
    look: (/** @type {Setting} */ setting, /** @type {string} */ scene) =>
      page.evaluate(`gallery.look(${JSON.stringify(addressOf(setting, scene))})`),
    /** Keeps a picture of a whole page of pictures. */
    mosaic: async (/** @type {string} */ sheet, /** @type {string} */ file) => {
      await resize({ width: 1920, height: 1080 })
      await page.goto(pathToFileURL(sheet).href)
      await resize({ width: 1920, height: await page.evaluate('document.documentElement.scrollHeight') })
      await writeFile(file, await picture())
      await page.goto(gallery)
    },
    close: async () => {
      await electron.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
