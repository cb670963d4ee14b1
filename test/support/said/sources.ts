import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseSync } from 'vite'

export type Written = { file: string; text: string }

/** Stands for what a program puts into a text: it may be a name, or a sentence of its own. */
export const SOMETHING = 'Qq.'

/** Every text that stands in the sources of these folders, each place in it filled with something. */
export const textsIn = async (source: string, folders: readonly string[]): Promise<Written[]> => {
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(source, folder), { recursive: true })).map((name) => join(source, folder, name)),
    ),
  )
  const files = names.flat().filter((name) => name.endsWith('.ts'))
  const texts = await Promise.all(
    files.map(async (path) => {
      const { program, errors } = parseSync(path, await readFile(path, 'utf8'))
      if (errors.length > 0) throw new Error(`${path} could not be parsed`)
      const file = relative(source, path).replaceAll('\\', '/')
      return textsBelow(program).map((text) => ({ file, text }))
    }),
  )
  return texts.flat()
}

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const textsBelow = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(textsBelow)
  if (!isNode(node)) return []
  const below = Object.values(node).flatMap(textsBelow)
  if (node['type'] === 'Literal' && typeof node['value'] === 'string') return [node['value'], ...below]
  if (node['type'] === 'TemplateLiteral' && Array.isArray(node['quasis']))
    return [node['quasis'].map(cooked).join(SOMETHING), ...below]
  return below
}

const cooked = (quasi: unknown): string =>
  isNode(quasi) && isNode(quasi['value']) ? String(quasi['value']['cooked']) : ''

/** Whether a text looks like one for the trainer: several words that begin with a capital and come to an end. */
export const isSentence = (text: string): boolean =>
  /^[A-Z]/.test(text) && /[.?]$/.test(text) && /[a-z’']+,? [a-z]+/i.test(text.replaceAll(SOMETHING, ''))
