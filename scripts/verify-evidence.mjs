/** `node scripts/verify-evidence.mjs FILE`: whether a file of evidence is as it was written (docs/evidence.md). Needs Node only. */
import { createHash } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** @type {(value: unknown) => string} */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${pairs.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`
}

/** @type {(bytes: Uint8Array) => Record<string, unknown> | undefined} */
const parsed = (bytes) => {
  try {
    const line = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value = JSON.parse(line)
    // One way of writing only, so that not a space can be changed.
    return canonical(value) === line ? value : undefined
  } catch {
    return undefined
  }
}

/** @type {(bytes: Uint8Array) => { line: number, why: string } | { rows: number, hash: string }} */
export const verify = (bytes) => {
  const lines = Buffer.from(bytes).toString('latin1').split('\n')
  if (lines.pop() !== '') return { line: lines.length + 1, why: 'breaks off' }
  let before = ''
  let rows = 0
  for (const [index, line] of lines.entries()) {
    const { hash, ...value } = parsed(Buffer.from(line, 'latin1')) ?? {}
    const expected = createHash('sha256')
      .update(before + canonical(value), 'utf8')
      .digest('hex')
    if (hash !== expected) return { line: index + 1, why: 'is not as it was written, or not where it was' }
    if (index === 0) rows = Number(value.rows)
    before = expected
  }
  if (lines.length !== rows + 1) return { line: lines.length + 1, why: `is missing: there were ${rows} rows` }
  return { rows, hash: before }
}

const [, script, file] = process.argv
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  const found = file === undefined ? undefined : verify(readFileSync(file))
  if (!found) console.log('node scripts/verify-evidence.mjs FILE')
  else if ('why' in found) console.log(`Broken: line ${found.line} ${found.why}.`)
  else console.log(`The chain holds: ${found.rows} rows, last hash ${found.hash}`)
  process.exitCode = found && 'rows' in found ? 0 : 1
}
