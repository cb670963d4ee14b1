import { describe, expect, test } from 'vitest'
import { findHashtags, findMentions } from '../../src/core/text/entities'
import { findLinks } from '../../src/core/text/links'
import { labelLength } from '../../src/core/text/punycode'
import { decodeHtml, escapeHtml, stripLeadingMentions, weightedLength } from '../../src/core/text/text'

describe('how long X says a text is', () => {
  test.each([
    ['plain letters weigh 1 each', 'Hello, world!', 13],
    ['an emoji weighs 2', 'Hello, world! 👋', 16],
    ['an emoji newer than 2019 weighs 2, however many parts it has', '🙂‍↔️', 2],
    ['a family weighs 2', '👨‍👩‍👧‍👦', 2],
    ['a nurse with a skin tone weighs 2', '👩🏽‍⚕️', 2],
    ['red hair weighs 2', '👨‍🦰', 2],
    ['the rainbow flag weighs 2', '🏳️‍🌈', 2],
    ['the flag of a country weighs 2', '🇪🇺', 2],
    ['two flags side by side weigh 4', '🇪🇺🇨🇭', 4],
    ['the flag of Wales weighs 2', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 2],
    ['a keycap weighs 2', '1️⃣', 2],
    ['© as text weighs 1, as an emoji 2', '© ©️', 4],
    ['an ellipsis weighs 2', '…', 2],
    ['a euro sign weighs 2', '€', 2],
    ['curly quotes weigh 1', '“a”', 3],
    ['Chinese weighs 2', '漢字', 4],
    ['Arabic, Hebrew, Thai and Hindi weigh 1', 'سلام שלום ไทย हिन्दी', 20],
    ['a letter and its accent are composed first', 'e\u0301', 1],
    ['a link weighs 23, however long', `see https://example.com/${'a'.repeat(200)}`, 27],
    ['a file name that ends like a domain is a link', 'run app.py', 27],
    ['nothing weighs nothing', '', 0],
  ])('%s', (_rule, text, weight) => {
    expect(weightedLength(text)).toBe(weight)
  })
})

describe('what X makes a link of', () => {
  test.each([
    ['a page', 'see https://example.com/a?b=c#d.', ['https://example.com/a?b=c#d']],
    ['a bare domain', 'see example.com, please', ['example.com']],
    [
      'file names by accident',
      'file.md app.py main.rs run.sh setup.zip foo.it',
      ['file.md', 'app.py', 'main.rs', 'run.sh', 'setup.zip', 'foo.it'],
    ],
    ['a missing space after a full stop', 'the end.Next one, fin.Il', ['end.Next', 'fin.Il']],
    ['no abbreviations', 'e.g. i.e. 3.14 v1.2.3 index.html main.tsx', []],
    ['no address of a person', 'write to me@example.com', []],
    ['a page in brackets', '(https://example.com/a_(b))', ['https://example.com/a_(b)']],
  ])('%s', (_rule, text, urls) => {
    expect(findLinks(text).map((link) => link.url)).toEqual(urls)
  })

  test('a text made to take long takes no time', () => {
    const started = performance.now()
    for (const part of ['é', 'a-', 'a.', 'http://a.', 'a_', '漢', 'https://漢-', '(', '#', '@a'])
      findLinks(`${part.repeat(12_000)}.`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('tags', () => {
  test('an emoji before a hashtag does not hide it', () => {
    expect(findHashtags('👍#react18 ✌️#TDD')).toEqual([
      { name: 'react18', start: 2, end: 10 },
      { name: 'TDD', start: 13, end: 17 },
    ])
  })

  test('what stands in a link is no tag', () => {
    expect(findHashtags('example.com/#top')).toEqual([])
    expect(findMentions('example.com/@someone and @someone')).toEqual([
      { name: 'someone', start: 25, end: 33 },
    ])
  })
})

describe('text from and to X', () => {
  test('the escaping is undone once, not twice', () => {
    expect(decodeHtml('a &amp; b &lt;3 &amp;lt; &quot;')).toBe('a & b <3 &lt; &quot;')
  })

  test.each(['a < b && c > d', '&lt;', '&amp;amp;', '👍&'])('%s survives the way to X and back', (text) => {
    expect(decodeHtml(escapeHtml(text))).toBe(text)
  })

  test.each([
    ['@chalk B', 'B'],
    ['  @chalk @kim_2 B @chalk', 'B @chalk'],
    ['@chalk', ''],
    ['.@chalk B', '.@chalk B'],
    ['@_@ B', '@_@ B'],
    ['B', 'B'],
  ])('of the reply "%s" the answer is "%s"', (text, answer) => {
    expect(stripLeadingMentions(text)).toBe(answer)
  })
})

test.each([
  ['example', 7],
  ['bücher', 'xn--bcher-kva'.length],
  ['münchen', 'xn--mnchen-3ya'.length],
  ['みんな', 'xn--q9jyb4c'.length],
  ['☃', 'xn--n3h'.length],
])('the label %s is %i long on the wire', (label, length) => {
  expect(labelLength(label)).toBe(length)
})
