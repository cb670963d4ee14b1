import { availableParallelism } from 'node:os'
import { say } from '../setup/entry.mjs'
import { openGallery } from './gallery.mjs'
import { nameOf } from './settings.mjs'
import { keepPicture, pictures, writeSheet } from './sheets.mjs'
import path from 'node:path'

/**
 * @typedef {import('./settings.mjs').Setting} Setting
 * @typedef {import('./table.mjs').Finding} Finding
 * @typedef {{ executable: string, env: NodeJS.ProcessEnv }} Machine
 */

/** More windows than this wait for each other. */
const mostWindows = 2

/**
 * Looks at every chosen scene in every setting, keeps the pictures, and a sheet of them for each setting.
 * @param {{ machine: Machine, settings: Setting[], isChosen: (scene: string) => boolean }} choice
 * @returns {Promise<{ scenes: string[], findings: Finding[] }>}
 */
export async function survey({ machine, settings, isChosen }) {
  const waiting = [...settings]
  const windows = Math.min(mostWindows, availableParallelism(), settings.length)
  const parts = await Promise.all(Array.from({ length: windows }, work))
  return { scenes: parts[0]?.scenes ?? [], findings: parts.flatMap(({ findings }) => findings) }

  async function work() {
    const gallery = await openGallery(machine)
    const scenes = gallery.names.filter(isChosen)
    /** @type {Finding[]} */
    const findings = []
    for (let setting = waiting.shift(); setting && scenes.length > 0; setting = waiting.shift())
      findings.push(...(await lookAt(gallery, setting, scenes)))
    await gallery.close()
    return { scenes, findings }
  }
}

/**
 * @param {import('./gallery.mjs').Gallery} gallery
 * @param {Setting} setting
 * @param {string[]} scenes
 */
async function lookAt(gallery, setting, scenes) {
  const name = nameOf(setting)
  const startedAt = performance.now()
  /** @type {Finding[]} */
  const findings = []
  await gallery.resize(setting)
  /** @type {Promise<void>[]} */
  const kept = []
  for (const scene of scenes) {
    const defects = await gallery.look(setting, scene)
    findings.push(...defects.map((defect) => ({ setting: name, scene, defect })))
    kept.push(keepPicture(name, scene, await gallery.picture()))
  }
  await Promise.all(kept)
  const troubled = new Set(findings.map(({ scene }) => scene))
  const sheet = await writeSheet({ setting: name, scenes, troubled })
  await gallery.mosaic(sheet, path.join(pictures, `${name}.png`))
  say(`${name}: ${scenes.length} scenes, ${findings.length} defects, ${seconds(startedAt)} s`)
  return findings
}

const seconds = (/** @type {number} */ since) => ((performance.now() - since) / 1000).toFixed(0)
