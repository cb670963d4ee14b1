import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { findHashtags, findMentions } from '../../src/core/text/entities'
import { decodeHtml } from '../../src/core/text/text'

// Real pages of X. They are other people's posts and lie beside the project, if at all.
const folder = resolve(import.meta.dirname, '../../../shared/data/x-pages')
const isHere = existsSync(folder)
test.skipIf(isHere)('the pages are here', ({ skip }) => {
  expect(isHere).toBe(false)
  skip('there are no real pages of X at ../shared/data/x-pages beside the project')
})

type Span = { start: number; end: number }
type RealPost = {
  text: string
  entities?: { hashtags?: (Span & { tag: string })[]; mentions?: (Span & { username: string })[] }
}

/** Reposts are cut, and keep the entities of what was cut off. */
const realPosts = (): RealPost[] =>
  readdirSync(folder)
    .flatMap((file) => readFileSync(resolve(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const page = JSON.parse(line)
      return [...page.data, ...(page.includes?.tweets ?? [])]
    })
    .filter((post: RealPost) => !post.text.endsWith('…'))

test.skipIf(!isHere)('the hashtags of real posts are the ones that X found', () => {
  for (const { text, entities } of realPosts()) {
    const tags = (entities?.hashtags ?? []).map(({ tag }) => tag)
    expect(findHashtags(decodeHtml(text)).map(({ name }) => name)).toEqual(tags)
  }
})

test.skipIf(!isHere)('every mention that X found in real posts is found', () => {
  for (const { text, entities } of realPosts()) {
    const ours = findMentions(decodeHtml(text)).map(({ name }) => name.toLowerCase())
    // X leaves out names that nobody has, which can not be known here.
    expect(ours).toEqual(
      expect.arrayContaining((entities?.mentions ?? []).map((one) => one.username.toLowerCase())),
    )
  }
})

test.skipIf(!isHere)('X counts positions in code points of the text as it sends it, with its escapes', () => {
  const telling = realPosts().filter(({ text }) => /&(?:amp|lt|gt);/.test(text))
  expect(telling.length).toBeGreaterThan(10)
  for (const { text, entities } of telling) {
    for (const { start, end, tag } of entities?.hashtags ?? []) {
      expect(Array.from(text).slice(start, end).join('')).toBe(`#${tag}`)
    }
  }
})
