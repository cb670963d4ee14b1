import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/core/facts'
import { openPromises } from '../../src/core/desk/open-promises'
import { fold } from '../../src/core/fold'
import { hintRows } from '../../src/core/hint'
import { changesMade, createChangesView } from '../../src/core/quiz/changes-made'
import { evidenceOf } from '../../src/core/quiz/evidence'
import { peopleOf } from '../../src/core/people'
import { allRows } from '../../src/core/rows'
import type { Session } from '../../src/core/session'
import { createSessionViews } from '../../src/core/slices'
import { summaryOf } from '../../src/core/summary'
import { around, foldRoom } from '../support/room'
import { roomJournal } from '../support/random-room'

const QUESTIONS = ['q1', 'q2']
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
/** All that any window or report would show of a session. */
const shown = (session: Session) => {
  const views = createSessionViews(session)
  const rows = views.takeRows().toSorted(byId)
  return {
    views: [30, 61, 300].map((seconds) => views.control(around(seconds))),
    rows,
    all: allRows(session).toSorted(byId),
    summary: summaryOf(session),
    people: peopleOf(session),
    hints: hintRows(session),
    evidence: QUESTIONS.map((question) => evidenceOf(session, question)),
    changes: QUESTIONS.map((question) => changesMade(session, question)),
    promises: openPromises(session),
    readUpTo: session.readUpTo,
    readThrough: session.readThrough,
    offset: session.clockOffset.value,
  }
}

const shuffled = (entries: Entry[]) =>
  fc.shuffledSubarray([...entries, ...entries], {
    minLength: entries.length * 2,
    maxLength: entries.length * 2,
  })

test('any order and any duplicates of the same facts give the same session', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      roomJournal.chain((entries) => fc.tuple(fc.constant(entries), shuffled(entries))),
      ([entries, anyOrder]) => {
        expect(shown(foldRoom(anyOrder))).toEqual(shown(foldRoom(entries)))
      },
    ),
    { numRuns: 1500 },
  )
})

test('views built step by step are the views built at once, and an ignored fact changes no slice', () => {
  fc.assert(
    fc.property(roomJournal, (entries) => {
      const session = foldRoom(entries.slice(0, 1))
      const views = createSessionViews(session)
      const rows = new Map(views.takeRows().map((row) => [row.id, row]))
      const changes = QUESTIONS.map((question) => ({ question, view: createChangesView() }))
      for (const entry of entries) {
        fold(session, entry)
        for (const { question, view } of changes)
          expect(view(session, question)).toEqual(changesMade(session, question))
        for (const row of views.takeRows()) rows.set(row.id, row)
        const before = views.control(around(61))
        const changed = changes.map(({ question, view }) => view(session, question))
        fold(session, entry)
        for (const [index, { question, view }] of changes.entries())
          expect(view(session, question)).toBe(changed[index])
        const after = views.control(around(61))
        expect(after.figures).toBe(before.figures)
        expect(after.desk).toBe(before.desk)
        expect(after.teams).toBe(before.teams)
        expect(after.stage.scene).toBe(before.stage.scene)
      }
      const whole = foldRoom(entries)
      const atOnce = createSessionViews(whole)
      atOnce.takeRows()
      expect(views.control(around(61))).toEqual(atOnce.control(around(61)))
      expect([...rows.values()].toSorted(byId)).toEqual(allRows(whole).toSorted(byId))
    }),
    { numRuns: 300 },
  )
})
