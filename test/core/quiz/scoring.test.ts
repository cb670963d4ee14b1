import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber, readShort } from '../../../src/core/reading/reading'
import { readChoice } from '../../../src/core/reading/reading-nearly'
import { boardOf } from '../../../src/core/quiz/board'
import { changeBy } from '../../../src/core/quiz/change'
import { evidenceOf } from '../../../src/core/quiz/evidence'
import { isInTime } from '../../../src/core/quiz/contest'
import { finishOf } from '../../../src/core/quiz/finish'
import { scoringOf } from '../../../src/core/quiz/rule'
import { isLeftOut, unreadVersions } from '../../../src/core/quiz/unread'
import type { Session } from '../../../src/core/session'
import type { Entry } from '../../../src/core/facts'
import { xTime } from '../../../src/core/time'
import { foldRoom, idAt, NOON } from '../../support/room'
import { QUESTIONS, quizJournal, TEXTS } from '../../support/random-quiz'
import { fromEnv } from '../../support/seeded'
import { meaningOf } from '../../support/slow-answers'
import { slowScorer } from '../../support/slow-scorer'

const SEED = fromEnv('CHALKBIRD_TEST_SEED', 20_261_127)
const SESSIONS = fromEnv('CHALKBIRD_TEST_SESSIONS', 1000)
const IDS = Object.keys(QUESTIONS)

const boardIn = (session: Session) => boardOf(session).map(({ team, ...row }) => ({ ...row, team: team.id }))
const finishIn = (session: Session, id: string) => {
  const contest = session.contests.get(id)
  return contest ? finishOf(session, contest) : []
}
const evidenceIn = (session: Session, id: string) =>
  (evidenceOf(session, id)?.rows ?? []).map(({ version, decision, counts, points, helped, official }) => ({
    version,
    decision,
    counts,
    points,
    helped,
    official,
  }))

/** The version that gave a team its place: of these people, by name and moment. */
const versionOf = (session: Session, id: string, { who, time }: { who: string; time: number }) =>
  evidenceOf(session, id)?.rows.find((row) => row.username === who && row.time === time && row.counts)
    ?.version

/** As if everything had been read that could still have come. */
const readToTheEnd = (entries: Entry[]): Entry[] => [
  ...entries,
  ...(['search', 'mentions'] as const).map((of, index): Entry => ({
    n: entries.length + 1 + index,
    at: xTime(NOON + 300_000),
    fact: { kind: 'read-up-to', id: idAt(200), of },
  })),
]

describe(`${SESSIONS} quizzes as they might happen (seed ${SEED})`, { timeout: 120_000 }, () => {
  const options = { numRuns: SESSIONS, seed: SEED }

  test('come to the board, the photo finish and the evidence that a slow scorer works out', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(quizJournal, (entries) => {
        const session = foldRoom(entries)
        const slow = slowScorer(entries)
        expect(boardIn(session)).toEqual(slow.board())
        for (const id of IDS) {
          const evidence = evidenceIn(session, id)
          expect(evidence).toEqual(slow.evidence(id))
          for (const { decision } of evidence) seen.set(decision, (seen.get(decision) ?? 0) + 1)
          expect(
            finishIn(session, id).map(({ team, rank, points, helped, official }) => ({
              team: team.id,
              rank,
              points,
              helped,
              official,
            })),
          ).toEqual(slow.finish(id).map(({ version: _, ...row }) => row))
          const counted = session.contests.get(id)?.isCounted ? slow.finish(id) : []
          expect(finishIn(session, id).map((row) => versionOf(session, id, row))).toEqual(
            finishIn(session, id).map((_, index) => counted[index]?.version),
          )
        }
      }),
      options,
    )
    // Every kind of decision was met, so that none of them was agreed on by never happening.
    process.stdout.write(`${[...seen].map(([decision, times]) => `${decision} ${times}`).join(', ')}\n`)
    expect(seen.size).toBe(15)
  })

  test('tell what each change did to the board, and to each question asked, revealed or not: by the journals without it and with it', () => {
    const told = { revealed: 0, hidden: 0 }
    /** The journal as if the trainer had changed nothing from this place on. */
    const withoutChangesFrom = (entries: Entry[], place: number) =>
      entries.filter(
        ({ n, fact }) =>
          n < place ||
          fact.kind !== 'command' ||
          (fact.command.kind !== 'judge-again' && fact.command.kind !== 'score'),
      )
    const standing = (slow: ReturnType<typeof slowScorer>) =>
      new Map(slow.board().map(({ team, points, rank }) => [team, { points, rank }]))
    fc.assert(
      fc.property(quizJournal, (entries) => {
        const session = foldRoom(entries)
        for (const change of [...session.rejudgings, ...session.rescorings]) {
          const without = slowScorer(withoutChangesFrom(entries, change.n))
          const having = slowScorer(withoutChangesFrom(entries, change.n + 1))
          const before = standing(without)
          const { board, questions } = changeBy(session, change)
          expect(board.map((row) => ({ ...row, team: row.team.id }))).toEqual(
            [...standing(having)].map(([team, now]) => ({ team, before: before.get(team), after: now })),
          )
          const quiz = 'quiz' in change ? change.quiz : having.quizWith(change.question)
          expect(
            questions.map(({ question, number, isRevealed, teams }) => ({
              question,
              number,
              isRevealed,
              teams: teams.map((row) => ({ ...row, team: row.team.id })),
            })),
          ).toEqual(
            having.askedIn(quiz).map(({ question, number, isRevealed }) => ({
              question,
              number,
              isRevealed,
              teams: having.sheet.teams.map(({ id: team }) => ({
                team,
                before: without.resultFor(question, team),
                after: having.resultFor(question, team),
              })),
            })),
          )
          for (const { isRevealed, teams } of questions)
            if (teams.some((row) => row.before.points !== row.after.points))
              told[isRevealed ? 'revealed' : 'hidden'] += 1
        }
      }),
      { ...options, numRuns: SESSIONS / 4 },
    )
    process.stdout.write(`points changed in questions: ${JSON.stringify(told)}\n`)
    expect(told.revealed).toBeGreaterThan(0)
    expect(told.hidden).toBeGreaterThan(0)
  })

  test('are official after what nobody read is left out, and only then, as the slow scorer says', () => {
    let settled = 0
    fc.assert(
      fc.property(quizJournal, (some) => {
        const entries = readToTheEnd(some)
        const without = entries.filter(
          ({ fact }) => fact.kind !== 'command' || fact.command.kind !== 'leave-out',
        )
        if (without.length === entries.length) return
        const [session, before] = [foldRoom(entries), foldRoom(without)]
        const slow = slowScorer(entries)
        for (const id of IDS) {
          const official = finishIn(session, id).map((row) => row.official)
          expect(official).toEqual(slow.finish(id).map((row) => row.official))
          const was = finishIn(before, id).map((row) => row.official)
          if (official.filter(Boolean).length > was.filter(Boolean).length) settled += 1
        }
      }),
      options,
    )
    process.stdout.write(`${settled} results were settled by leaving out what nobody read\n`)
    expect(settled).toBeGreaterThan(0)
  })

  test('never call official what the words of a version that nobody read could have changed', () => {
    let tried = 0
    fc.assert(
      fc.property(quizJournal, (entries) => {
        const session = foldRoom(readToTheEnd(entries))
        for (const id of IDS) {
          const contest = session.contests.get(id)
          // An earlier question's average can change with who takes part later, official or not.
          if (!contest || scoringOf(session, contest.quiz ?? '').team === 'average') continue
          const official = finishIn(session, id).filter((row) => row.official)
          if (official.length === 0) continue
          for (const { version, root, author, time } of unreadVersions(session)) {
            if (!isInTime(contest, time) || isLeftOut(session, id, version)) continue
            const [known] = session.posts.get(root)?.versions ?? []
            const history = known?.history.slice(0, known.history.indexOf(version) + 1) ?? []
            for (const text of contest.answer.kind === 'choice'
              ? ['B', 'C']
              : ['Paris', 'Rome', '42', '17']) {
              const told: Entry = {
                n: entries.length + 3,
                at: entries.at(-1)?.at ?? time,
                fact: {
                  kind: 'post',
                  post: {
                    id: version,
                    history,
                    authorId: author,
                    text,
                    hashtags: [],
                    mentions: [],
                    links: [],
                  },
                },
              }
              const after = finishIn(foldRoom([...readToTheEnd(entries), told]), id)
              for (const row of official) expect(after).toContainEqual(row)
              tried += 1
            }
          }
        }
      }),
      { ...options, numRuns: SESSIONS / 4 },
    )
    process.stdout.write(`${tried} versions that nobody read were told another way\n`)
    expect(tried).toBeGreaterThan(0)
  })

  test('give the same board and evidence in any order, with any fact told twice', () => {
    const shuffled = (entries: Entry[]) =>
      fc.shuffledSubarray([...entries, ...entries], {
        minLength: entries.length * 2,
        maxLength: entries.length * 2,
      })
    const all = (session: Session) => ({
      board: boardOf(session),
      finish: IDS.map((id) => finishIn(session, id)),
      evidence: IDS.map((id) => evidenceOf(session, id)),
      cues: session.cues.map(({ id }) => id),
    })
    fc.assert(
      fc.property(
        quizJournal.chain((entries) => fc.tuple(fc.constant(entries), shuffled(entries))),
        ([entries, anyOrder]) => {
          expect(all(foldRoom(anyOrder))).toEqual(all(foldRoom(entries)))
        },
      ),
      options,
    )
  })
})

test('the texts of the generated quizzes read as the slow scorer takes them', () => {
  const three = ['Three', 'Four', 'Five']
  for (const text of TEXTS) {
    const option = readChoice(text, three)
    expect([
      text,
      option.kind === 'option' ? option.option : option.kind === 'several' ? 'unclear' : '',
    ]).toEqual([text, meaningOf(text, { kind: 'choice', options: three, right: 'B' })])
    for (const [accepted, typos] of [
      ['Paris', 'none'],
      ['Rome', 'some'],
    ] as const) {
      const { kind } = readShort(text, [accepted], typos)
      const meant = meaningOf(text, { kind: 'short', accepted: [accepted], typos })
      expect([text, kind === 'none' ? '' : kind]).toEqual([text, meant])
    }
    for (const range of [
      { from: 40, to: 42 },
      { from: 10, to: 17.5 },
    ]) {
      const { kind } = readNumber(text, range)
      expect([text, kind === 'none' ? '' : kind]).toEqual([
        text,
        meaningOf(text, { kind: 'number', ...range }),
      ])
    }
  }
})
