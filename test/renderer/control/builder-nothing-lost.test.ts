import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RunSheetSchema } from '../../../src/core/runsheet'
import { DraftSchema } from '../../../src/renderer/control/builder/draft'
import { draftOf, sheetOf } from '../../../src/renderer/control/builder/draft-sheet'
import { readKept } from '../../../src/renderer/control/builder/kept-draft'
import { check } from '../../../src/renderer/control/builder/problems'
import { randomSheet } from '../../support/random-sheet'

test('whatever is in a run sheet comes back from the builder as it was', () => {
  fc.assert(
    fc.property(randomSheet, (sheet) => {
      expect(RunSheetSchema.parse(sheetOf(draftOf(sheet)))).toEqual(sheet)
      const checked = check(draftOf(sheet))
      expect(checked.kind === 'fits' && checked.sheet).toEqual(sheet)
    }),
    { numRuns: 300 },
  )
})

test('a draft is kept and read as it was', () => {
  fc.assert(
    fc.property(randomSheet, (sheet) => {
      const draft = draftOf(sheet)
      expect(readKept(JSON.stringify({ draft, from: '' }))?.draft).toEqual(DraftSchema.parse(draft))
      expect(sheetOf(DraftSchema.parse(draft))).toEqual(sheetOf(draft))
    }),
  )
})

test('a draft that an earlier version kept is read, with all that was in it', () => {
  const before = {
    title: 'Birds',
    hashtag: 'birds',
    hashtagFollows: true,
    master: 'teacher',
    shows: 'teams',
    words: 'damn\nheck',
    budget: '10',
    teams: 'Red: @ana, @ben\nBlue: @cleo',
    activities: [
      {
        kind: 'quiz',
        id: 'quiz-1',
        title: 'Quiz',
        counts: 'first',
        questions: [
          {
            id: 'q',
            text: 'Which?',
            seconds: '60',
            kind: 'short',
            options: ['', ''],
            right: 'A',
            accepted: 'wren\ntit',
            hints: 'It is small\n',
          },
        ],
      },
      { kind: 'course', id: 'c', title: 'Course', text: 'Look', link: 'https://example.org' },
    ],
  }
  const kept = readKept(JSON.stringify({ draft: before, from: 'birds.json' }))
  if (!kept) throw new Error('it was not read')
  expect(RunSheetSchema.parse(sheetOf(kept.draft))).toMatchObject({
    words: ['damn', 'heck'],
    teams: [
      { name: 'Red', members: ['ana', 'ben'] },
      { name: 'Blue', members: ['cleo'] },
    ],
    activities: [
      { questions: [{ answer: { accepted: ['wren', 'tit'] }, hints: [{ text: 'It is small' }] }] },
      { steps: [{ id: 'c', text: 'Look', link: 'https://example.org' }] },
    ],
  })
})
