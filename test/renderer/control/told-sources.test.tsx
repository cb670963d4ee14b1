// @vitest-environment node
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toldIn } from '../../../src/renderer/control/messages/told'
import { de } from '../../../src/renderer/control/messages/told/de'
import { englishIn } from '../../support/said/said'
import { isSentence, SOMETHING, textsIn, type Written } from '../../support/said/sources'

const SOURCE = join(import.meta.dirname, '../../../src')
const FOLDERS = ['core', 'main', 'ipc', 'preload']

/** Files that write to the terminal, where there is one language; and what has its words in every language itself. */
const OF_THEIR_OWN = new Set([
  'core/desk/promise-words.ts',
  'core/summary.ts',
  'main/launch-options.ts',
  'main/print-summary.ts',
  'main/tour.ts',
  'main/x/sign-in/sign-in-words.ts',
])

/** What looks like a sentence for the trainer and is none, by its beginning, and why. */
const EXCEPTIONS: Record<string, string> = {
  'Chalkbird could not start: ': 'goes to the terminal, since there is no window yet',
  'Chalkbird is running already': 'goes to the terminal of a second start',
  'An entry': 'is thrown, for a bug of ours',
  [`${SOMETHING} damaged, or came after`]:
    'is put together of pieces; what comes of them is told with the disk’s words',
}
const isException = ({ file, text }: Written): boolean =>
  OF_THEIR_OWN.has(file) || Object.keys(EXCEPTIONS).some((start) => text.startsWith(start))

/** Told in both languages with something in its places, or with a number there. */
const isTold = ({ text }: Written): boolean =>
  [text, text.replaceAll(SOMETHING, '7')].some((said) => {
    const arabic = toldIn.ar(said)
    return toldIn.de(said) !== said && arabic !== said && englishIn(arabic.replaceAll(SOMETHING, '')) === ''
  })

test('every sentence for the trainer in the sources of core and main is told in German and in Arabic', async () => {
  const sentences = (await textsIn(SOURCE, FOLDERS)).filter(({ text }) => isSentence(text))
  expect(sentences.length).toBeGreaterThan(80)
  expect(sentences.filter((written) => !isException(written) && !isTold(written))).toEqual([])
})

/** Told of damage, and put together of pieces, which no single text in the sources has. */
const OF_PIECES =
  /damaged, or came after damage|^(?:It is|They are) in \{|before (?:is|are) sound|\(and \{more\} more\)/

test('no sentence is told that nobody says any more', async () => {
  const texts = (await textsIn(SOURCE, FOLDERS)).map(({ text }) => text)
  const isWritten = (english: string) =>
    english.split(/\{\w+\}/).every((part) => texts.some((text) => text.includes(part.trim())))
  const sentences = de.map(([english]) => english).filter((english) => /^[A-Z{].*[.?]$/.test(english))
  expect(sentences.filter((english) => !OF_PIECES.test(english) && !isWritten(english))).toEqual([])
})
