import { describe, expect, test } from 'vitest'
import { expectedCost, yetToCome } from '../../src/core/forecast'
import { PRICES } from '../../src/core/prices'
import { RunSheetSchema, type Activity, type RunSheet } from '../../src/core/runsheet'
import { does, foldRoom, go, journalOf, SHEET } from '../support/room'

const sheetOf = (...activities: object[]): RunSheet => RunSheetSchema.parse({ ...SHEET, activities })
const TEAMS = 4

const quiz = (hints: string[]) => ({
  kind: 'quiz',
  id: 'maths',
  title: 'Maths',
  counts: 'first',
  questions: [
    { id: 'q1', text: 'Two and two?', seconds: 30, answer: { kind: 'short', accepted: ['4'] }, hints },
  ],
})
const poll = (onX?: { minutes: number }) => ({
  kind: 'poll',
  id: 'drink',
  question: 'Tea or coffee?',
  options: ['Tea', 'Coffee'],
  bars: 'hidden',
  ...(onX && { onX }),
})

describe('what a session is likely to cost', () => {
  const dearer = (one: RunSheet, other: RunSheet) => expectedCost(one) - expectedCost(other)

  test('counts each prepared hint, and one with a link at its own price', () => {
    expect(dearer(sheetOf(quiz(['Count', 'Use your fingers'])), sheetOf(quiz([])))).toBe(
      2 * PRICES['post create'],
    )
    expect(dearer(sheetOf(quiz(['See file.md'])), sheetOf(quiz([])))).toBe(PRICES['post create with link'])
  })

  test('counts a poll that X holds, and reading how it stands', () => {
    expect(dearer(sheetOf(poll({ minutes: 5 })), sheetOf(poll()))).toBe(
      PRICES['post create'] + PRICES['post read'],
    )
  })

  test('counts no votes that are given elsewhere', () => {
    const elsewhere = { ...poll(), elsewhere: 'https://forms.example.org/tea' }
    expect(dearer(sheetOf(poll()), sheetOf(elsewhere))).toBe(0.8 * TEAMS * PRICES['post read'])
  })

  test('counts a summoned reply for everybody who is likely to ask something', () => {
    const round: Activity = { kind: 'questions', id: 'ask', title: 'Ask', prompt: 'What is unclear?' }
    const people = TEAMS * PRICES['user read']
    const asking = 0.5 * TEAMS
    expect(expectedCost(sheetOf(round))).toBe(
      people + asking * (PRICES['post read'] + PRICES['summoned reply']),
    )
  })

  test('a step that was gone to is paid for, and after the end nothing is to come', () => {
    const [before, gone, over] = [
      [],
      [[1, go('q1:ask')]] as const,
      [[1, go('q1:ask')] as const, [2, does({ kind: 'end' })] as const],
    ].map((facts) => yetToCome(foldRoom(journalOf(facts))))
    const answers = 0.8 * TEAMS * PRICES['post read']
    expect((before ?? 0) - (gone ?? 0)).toBe(answers + PRICES['post create'])
    expect(over).toBe(0)
  })
})
