// `npm run scenes`: pictures of every scene in every size, theme, direction and room, in out/scenes/, and what is wrong with them.
// `npm run scenes -- poll board 1024x768`: only scenes with one of these words in their name, and only settings with one in
// theirs; `--quick`: one size, from left to right.
import { rm } from 'node:fs/promises'
import { withVirtualDisplay } from './setup/display.mjs'
import { print, runEntry, Trouble } from './setup/entry.mjs'
import { prepareToRun } from './setup/prepare.mjs'
import { buildGallery } from './scenes/gallery.mjs'
import { allSettings, nameOf, quickSettings } from './scenes/settings.mjs'
import { pictures, writeIndex } from './scenes/sheets.mjs'
import { survey } from './scenes/survey.mjs'
import { defectLines } from './scenes/table.mjs'

await runEntry(async () => {
  const options = process.argv.slice(2)
  const named = options.filter((option) => !option.startsWith('--'))
  const offered = options.includes('--quick') ? quickSettings : allSettings
  const ofSettings = named.filter((word) => offered.some((setting) => nameOf(setting).includes(word)))
  const words = named.filter((word) => !ofSettings.includes(word))
  const settings = offered.filter(
    (setting) => ofSettings.length === 0 || ofSettings.some((word) => nameOf(setting).includes(word)),
  )
  const isChosen = (/** @type {string} */ scene) =>
    words.length === 0 || words.some((word) => scene.includes(word))

  const executable = await prepareToRun({ isTesting: true })
  await buildGallery()
  await rm(pictures, { recursive: true, force: true })
  const look = (/** @type {NodeJS.ProcessEnv} */ env) =>
    survey({ machine: { executable, env }, settings, isChosen })
  // On a desktop too, where it can be: its size then does not matter, and nobody's windows are covered.
  const { scenes, findings } = await (process.platform === 'linux'
    ? withVirtualDisplay(look)
    : look(process.env))

  if (scenes.length === 0) throw new Trouble(`No scene has “${words.join('” or “')}” in its name.`)
  const lines = defectLines(findings)
  const index = await writeIndex({ settings: settings.map(nameOf), lines })
  lines.forEach(print)
  print(
    `${scenes.length} scenes in ${settings.length} settings: ${Math.max(0, lines.length - 1)} defects. ${index}`,
  )
  return findings.length === 0 ? 0 : 1
})
