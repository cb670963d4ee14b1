import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inRoot } from '../setup/paths.mjs'

/** Where the pictures go. */
export const pictures = inRoot('out', 'scenes')

/**
 * @param {string} setting
 * @param {string} scene
 * @param {Buffer} png
 */
export async function keepPicture(setting, scene, png) {
  await mkdir(path.join(pictures, setting), { recursive: true })
  await writeFile(path.join(pictures, setting, `${scene}.png`), png)
}

/**
 * A page with every picture of one setting.
 * @param {{ setting: string, scenes: string[], troubled: Set<string> }} sheet
 * @returns {Promise<string>} its file
 */
export async function writeSheet({ setting, scenes, troubled }) {
  const figures = scenes.map(
    (scene) =>
      `<figure${troubled.has(scene) ? ' class="troubled"' : ''}><a href="${scene}.png"><img src="${scene}.png" decoding="sync" alt=""></a><figcaption>${scene}</figcaption></figure>`,
  )
  const file = path.join(pictures, setting, 'index.html')
  await writeFile(file, page(setting, `<h1>${setting}</h1><main>${figures.join('\n')}</main>`))
  return file
}

/**
 * A page with every sheet, and what was found.
 * @param {{ settings: string[], lines: string[] }} found
 * @returns {Promise<string>} its file
 */
export async function writeIndex({ settings, lines }) {
  const sheets = settings.map(
    (setting) =>
      `<figure><a href="${setting}/index.html"><img src="${setting}.png" loading="lazy" alt=""></a><figcaption>${setting}</figcaption></figure>`,
  )
  const file = path.join(pictures, 'index.html')
  const found = lines.length > 0 ? `<pre>${escaped(lines.join('\n'))}</pre>` : '<p>No defects.</p>'
  await writeFile(file, page('Scenes', `<h1>Scenes</h1><main>${sheets.join('\n')}</main>${found}`))
  return file
}

const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const page = (/** @type {string} */ title, /** @type {string} */ body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>
body { margin: 12px; background: #777; color: #fff; font: 13px/1.3 sans-serif; }
h1 { margin: 0 0 8px; font-size: 16px; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 8px; align-items: end; }
figure { margin: 0; }
img { display: block; width: 100%; }
.troubled img { outline: 3px solid #f33; }
.troubled figcaption::after { content: ' !'; }
pre { overflow: auto; }
a { color: inherit; }
</style>
<body>
${body}
</body>
</html>
`
