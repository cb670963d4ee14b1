import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber, readShort } from '../../../src/core/reading/reading'
import { readChoice } from '../../../src/core/reading/reading-nearly'
import { boardOf } from '../../../src/core/quiz/board'
import { effectOf, type Effect } from '../../../src/core/quiz/change'
import { changesMade } from '../../../src/core/quiz/changes-made'
import { evidenceOf } from '../../../src/core/quiz/evidence'
import { isInTime } from '../../../src/core/quiz/contest'
import { finishOf } from '../../../src/core/quiz/finish'
import { scoringOf } from '../../../src/core/quiz/rule'
import { isLeftOut, unreadVersions } from '../../../src/core/quiz/unread'
import type { Session } from '../../../src/core/session'
import type { Command } from '../../../src/core/commands'
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

type Changing = Extract<Command, { kind: 'judge-again' | 'score' | 'correct' }>
const CHANGES = ['judge-again', 'score', 'correct'] as const
const isChange = (command: Command): command is Changing | Extract<Command, { kind: 'leave-out' }> =>
  command.kind === 'leave-out' || CHANGES.some((kind) => kind === command.kind)

/** The journal as if the trainer had changed nothing from this place on; what nobody read changes no points. */
const withoutChangesFrom = (entries: Entry[], place: number) =>
  entries.filter(
    ({ n, fact }) =>
      n < place || fact.kind !== 'command' || !CHANGES.some((kind) => kind === fact.command.kind),
  )

type Slow = ReturnType<typeof slowScorer>
const standing = (slow: Slow) =>
  new Map(slow.board().map(({ team, points, rank }) => [team, { points, rank }]))
/** The quiz whose questions a change is about; points by hand are about none. */
const quizOf = (change: Changing, slow: Slow): string | undefined => {
  switch (change.kind) {
    case 'judge-again':
      return slow.quizWith(change.question)
    case 'score':
      return change.quiz
    case 'correct':
      return undefined
  }
}
const byIds = ({ board, questions }: Effect) => ({
  board: board.map((row) => ({ ...row, team: row.team.id })),
  questions: questions.map(({ teams, ...one }) => ({
    ...one,
    teams: teams.map((row) => ({ ...row, team: row.team.id })),
  })),
})

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
    const told = { revealed: 0, hidden: 0, corrected: 0, left: 0 }
    const without = (entries: Entry[], place: number) => slowScorer(withoutChangesFrom(entries, place))
    const slowEffect = (entries: Entry[], change: Changing & { n: number }) => {
      const [before, after] = [without(entries, change.n), without(entries, change.n + 1)]
      const stood = standing(before)
      const quiz = quizOf(change, after)
      return {
        board: [...standing(after)].map(([team, now]) => ({ team, before: stood.get(team), after: now })),
        questions: (quiz === undefined ? [] : after.askedIn(quiz)).map((one) => ({
          ...one,
          teams: after.sheet.teams.map(({ id: team }) => ({
            team,
            before: before.resultFor(one.question, team),
            after: after.resultFor(one.question, team),
          })),
        })),
      }
    }
    fc.assert(
      fc.property(quizJournal, (entries) => {
        const session = foldRoom(entries)
        const changes = entries.flatMap(({ n, fact }) =>
          fact.kind === 'command' && isChange(fact.command) ? [{ ...fact.command, n }] : [],
        )
        const effects = new Map(
          changes.flatMap((one) =>
            one.kind === 'leave-out' ? [] : [[one.n, slowEffect(entries, one)] as const],
          ),
        )
        for (const id of IDS) {
          const made = changesMade(session, id)
          const quiz = slowScorer(entries).quizWith(id)
          const about = changes.filter((one) =>
            'question' in one ? one.question === id : one.kind === 'correct' || one.quiz === quiz,
          )
          expect(made.map(({ n, kind }) => [n, kind])).toEqual(about.map(({ n, kind }) => [n, kind]))
          for (const change of made) {
            if (change.kind === 'leave-out') {
              told.left += 1
              continue
            }
            expect(byIds(change.effect)).toEqual(effects.get(change.n))
            if (change.kind === 'correct') told.corrected += 1
            const [before, after] = [without(entries, change.n), without(entries, change.n + 1)]
            const held = (slow: Slow) => {
              if (change.kind === 'judge-again') return slow.ruleOf(id)
              return change.kind === 'score' ? slow.scoringOf(id) : undefined
            }
            expect('before' in change ? [change.before, change.after] : [undefined, undefined]).toEqual([
              held(before),
              held(after),
            ])
            for (const { isRevealed, teams } of change.effect.questions)
              if (teams.some((row) => row.before.points !== row.after.points))
                told[isRevealed ? 'revealed' : 'hidden'] += 1
          }
        }
        // What is tried out before it is done says the same.
        for (const change of [...session.rejudgings, ...session.rescorings, ...session.corrections]) {
          const before = foldRoom(withoutChangesFrom(entries, change.n))
          expect(byIds(effectOf(before, { ...change, n: Number.MAX_SAFE_INTEGER }))).toEqual(
            effects.get(change.n),
          )
        }
      }),
      { ...options, numRuns: SESSIONS / 4 },
    )
    process.stdout.write(`points changed in questions: ${JSON.stringify(told)}\n`)
    for (const times of Object.values(told)) expect(times).toBeGreaterThan(0)
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
