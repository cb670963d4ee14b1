/**
 * @typedef {import('./gallery.mjs').Defect} Defect
 * @typedef {{ setting: string, scene: string, defect: Defect }} Finding
 */

/** One line for one defect, with all settings in which it shows. @returns {string[]} */
export function defectLines(/** @type {Finding[]} */ findings) {
  const [head, ...rows] = [
    ['scene', 'defect', 'text', 'what', 'where', 'in'],
    ...grouped(findings).map(cells),
  ]
  if (!head || rows.length === 0) return []
  const widths = head
    .slice(0, -1)
    .map((_, at) => Math.max(...[head, ...rows].map((row) => [...(row[at] ?? '')].length)))
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** @returns {Finding[][]} those of one kind in the same part of a scene */
function grouped(/** @type {Finding[]} */ findings) {
  /** @type {Map<string, Finding[]>} */
  const groups = new Map()
  for (const finding of findings) {
    const { kind, around } = finding.defect
    const key = [finding.scene, kind, ...around.slice(0, 2)].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()]
}

function cells(/** @type {Finding[]} */ group) {
  const [first] = group
  if (!first) return []
  const { kind, what, around } = first.defect
  const [text = '', ...others] = new Set(group.map(({ defect }) => defect.text))
  const settings = [...new Set(group.map(({ setting }) => setting))]
  return [
    first.scene,
    kind,
    shortened(text, 30) + (others.length > 0 ? ` and ${others.length} more` : ''),
    shortened(what, 52),
    shortened(around.slice(0, 2).join(' < '), 36),
    settings.length > 3
      ? `${settings.slice(0, 2).join(', ')} and ${settings.length - 2} more`
      : settings.join(', '),
  ]
}

function shortened(/** @type {string} */ text, /** @type {number} */ most) {
  const letters = [...plain(text)]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('')
}

/** Nothing that would turn a terminal's line around or heap marks on it. */
const plain = (/** @type {string} */ text) => text.replaceAll(/[\p{C}\p{M}]/gu, '')

function padded(/** @type {string} */ text, /** @type {number} */ width) {
  return text + ' '.repeat(Math.max(0, width - [...text].length))
}
