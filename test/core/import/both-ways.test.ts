import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '../../../src/core/import/csv'
import { readGift } from '../../../src/core/import/gift'
import { readQuestions } from '../../../src/core/import/questions'
import { LETTERS } from '../../../src/core/sheet/parts'
import { QuestionSchema, type Question } from '../../../src/core/sheet/question'

const TRUTH = { right: 'True', wrong: 'False' }

/** Texts with all that separates, quotes or escapes in either format. */
const text = fc
  .array(
    fc.constantFrom(
      ...'ab ä?م,;"|~=#{}:\\/%[]*<>&$-.19'.split(''),
      '🙂',
      'word ',
      'two words',
      '\n',
      '//',
      '::',
      '..',
      '{T}',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((signs) => signs.join('').trim())
  // A blank line parts questions in GIFT.
  .filter((said) => said !== '' && !/\n\s*\n/.test(said))
/** What is a letter or a number reads as such. */
const wording = text.map((said) => `w ${said}`)
const range = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(50))
  .map(([from, more]) => ({ kind: 'number' as const, from, to: from + more }))

const question = fc.record({
  text: wording,
  answer: fc.oneof(
    fc
      .tuple(
        fc.uniqueArray(wording, { minLength: 2, maxLength: 8, selector: (each) => each.toLowerCase() }),
        fc.nat(7),
      )
      .map(([options, right]) => ({ kind: 'choice', options, right: LETTERS[right % options.length] })),
    fc.array(wording, { minLength: 1, maxLength: 4 }).map((accepted) => ({ kind: 'short', accepted })),
    range,
  ),
})
const questionsOf = (written: readonly unknown[]): Question[] =>
  written.map((each, at) => QuestionSchema.parse({ ...Object(each), id: `question-${at + 1}` }))
const questions = fc.array(question, { minLength: 1, maxLength: 6 }).map(questionsOf)

const escaped = (said: string) => said.replaceAll(/[~=#{}:\\]/g, '\\$&').replaceAll('\n', '\\n')
const inGift = ({ text: asked, answer }: Question): string => {
  const parts = () => {
    switch (answer.kind) {
      case 'choice':
        return answer.options.map(
          (option, at) => `${LETTERS[at] === answer.right ? '=' : '~'}${escaped(option)}`,
        )
      case 'short':
        return answer.accepted.map((wanted) => `=${escaped(wanted)}`)
      case 'number':
        return [`#${answer.from}..${answer.to}`]
    }
  }
  return `${escaped(asked)} {\n${parts().join('\n')}\n}`
}

const HEADINGS = ['question', ...LETTERS, 'right', 'seconds', 'from', 'to', 'hint', 'hint 2']
const rowOf = ({ text: asked, seconds, answer, hints }: Question): string[] => {
  const cells = (options: string[], right: string, [from, to] = ['', '']) => [
    asked,
    ...LETTERS.map((_, at) => options[at] ?? ''),
    right,
    String(seconds),
    from,
    to,
    hints[0]?.text ?? '',
    hints[1]?.text ?? '',
  ]
  switch (answer.kind) {
    case 'choice':
      return cells(answer.options, answer.right)
    case 'short':
      return cells([], answer.accepted.join('|'))
    case 'number':
      return cells([], '', [String(answer.from), String(answer.to)])
  }
}
const inTable = (table: Question[], separator: string, lineEnd: string): string =>
  [HEADINGS, ...table.map(rowOf)]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
    .join(lineEnd)

test('questions written as GIFT read back the same', () => {
  // '->' makes a matching question of typed answers.
  const written = questions.filter((all) => !JSON.stringify(all).includes('->'))
  fc.assert(
    fc.property(written, (all) => {
      expect(readGift(all.map(inGift).join('\n\n'), TRUTH)).toEqual({ questions: all, problems: [] })
    }),
  )
})

test('questions written as a table read back the same, whatever parts cells and lines', () => {
  const hinted = fc
    .array(
      fc.record({
        asked: question,
        seconds: fc.integer({ min: 5, max: 600 }),
        hints: fc.array(wording, { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((all) => questionsOf(all.map(({ asked, seconds, hints }) => ({ ...asked, seconds, hints }))))
    // '|' parts accepted wordings.
    .filter((all) => !JSON.stringify(all.map(({ answer }) => answer)).includes('|'))
  fc.assert(
    fc.property(
      hinted,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      (all, separator, lineEnd) => {
        expect(readCsv(inTable(all, separator, lineEnd))).toEqual({ questions: all, problems: [] })
      },
    ),
  )
})

/** Pieces of both formats, in an order that neither has. */
const garbage = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'question,answer\n',
        'a;b;right\n',
        '"',
        '""',
        ',',
        ';',
        '\t',
        '\n',
        '\n\n',
        '\r',
        '{',
        '}',
        '=',
        '~',
        '#',
        '####',
        '%50%',
        '..',
        ':',
        '::',
        '//',
        '\\',
        '->',
        '[html]',
        '<b>',
        '&#9999999;',
        '$CATEGORY:',
        '\u0001',
        '1e999',
        'Tea?',
        '\uFEFF',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
)

test('whatever the text is, reading it ends with questions that a run sheet takes, and lines that the text has', () => {
  fc.assert(
    fc.property(garbage, (said) => {
      for (const found of [readQuestions(said, TRUTH), readGift(said, TRUTH), readCsv(said)]) {
        for (const each of found.questions) expect(QuestionSchema.parse(each)).toEqual(each)
        const lines = said.split(/\r\n|\n|\r/).length
        for (const { line } of found.problems) expect(line >= 1 && line <= lines).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})

test('in GIFT, every block of the text is a question or is named', () => {
  const block = fc.constantFrom(
    'Tea?{=a ~b}',
    'Tea?{}',
    'Tea?{=a =b ~c}',
    'Tea',
    '{=a ~b}',
    'Tea?{#x}',
    'Tea?{=a',
    'Tea?{T}',
  )
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 10 }), (blocks) => {
      const found = readGift(blocks.join('\n\n'), TRUTH)
      const named = new Set(found.problems.flatMap(({ line, isLost }) => (isLost ? [line] : [])))
      expect(found.questions.length + named.size).toBe(blocks.length)
    }),
  )
})
