import { expect, test } from 'vitest'
import { findHashtags, findMentions } from '../../src/core/text/entities'
import { decodeHtml } from '../../src/core/text/text'
import { hasRealPages as isHere, readRealPages, type RealPost } from '../support/real-pages'

test.skipIf(isHere)('the pages are here', ({ skip }) => {
  expect(isHere).toBe(false)
  skip('there are no real pages of X at ../shared/data/x-pages beside the project')
})

/** Reposts are cut, and keep the entities of what was cut off. */
const realPosts = (): RealPost[] =>
  readRealPages()
    .flatMap((page) => [...page.data, ...(page.includes?.tweets ?? [])])
    .filter((post) => !post.text.endsWith('…'))

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
