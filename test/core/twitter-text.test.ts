import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { findHashtags, findMentions } from '../../src/core/text/entities'
import { findLinks } from '../../src/core/text/links'
import { weightedLength } from '../../src/core/text/text'

// twitter-text's own conformance cases. They are not ours to hand on, so they lie beside the project, if at all.
const folder = resolve(import.meta.dirname, '../../../shared/data/twitter-text')
const isHere = existsSync(folder)
test.skipIf(isHere)('their cases are here', ({ skip }) => {
  expect(isHere).toBe(false)
  skip('there are no conformance cases at ../shared/data/twitter-text beside the project')
})

type Case = { description: string; text: string; expected: unknown }
const casesOf = (file: string, section: string): Case[] =>
  isHere ? parse(readFileSync(resolve(folder, file), 'utf8')).tests[section] : []

const pointsBefore = (text: string, position: number): number => Array.from(text.slice(0, position)).length
const positions = ({ start, end }: { start: number; end: number }, text: string) => [
  pointsBefore(text, start),
  pointsBefore(text, end),
]
const mentionsIn = (text: string) =>
  findMentions(text).map((tag) => ({ screen_name: tag.name, indices: positions(tag, text) }))
const hashtagsIn = (text: string) =>
  findHashtags(text).map((tag) => ({ hashtag: tag.name, indices: positions(tag, text) }))
const linksIn = (text: string) =>
  findLinks(text).map((link) => ({ url: link.url, indices: positions(link, text) }))
const names = (found: { name: string }[]): string[] => found.map((tag) => tag.name)
const urls = (text: string): string[] => findLinks(text).map((link) => link.url)

const sections: [file: string, section: string, ours: (text: string) => unknown][] = [
  ['extract.yml', 'mentions', (text) => names(findMentions(text))],
  ['extract.yml', 'mentions_with_indices', mentionsIn],
  ['extract.yml', 'urls', urls],
  ['extract.yml', 'urls_with_indices', linksIn],
  ['extract.yml', 'urls_with_directional_markers', linksIn],
  ['extract.yml', 'tco_urls_with_params', urls],
  ['extract.yml', 'hashtags', (text) => names(findHashtags(text))],
  ['extract.yml', 'hashtags_from_astral', (text) => names(findHashtags(text))],
  ['extract.yml', 'hashtags_with_indices', hashtagsIn],
  ['validate.yml', 'WeightedTweetsWithDiscountedEmojiCounterTest', weightedLength],
  ['validate.yml', 'UnicodeDirectionalMarkerCounterTest', weightedLength],
]

const weightOf = (expected: unknown): unknown =>
  typeof expected === 'object' && expected !== null && 'weightedLength' in expected
    ? expected.weightedLength
    : expected

describe.skipIf(!isHere)('twitter-text conformance', () => {
  describe.each(sections)('%s %s', (file, section, ours) => {
    test.each(casesOf(file, section).map((one) => [one.description, one] as const))(
      '%s',
      (_description, one) => {
        expect(ours(one.text)).toEqual(weightOf(one.expected))
      },
    )
  })
})
