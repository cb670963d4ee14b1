import type { Command, Rule } from '../../src/core/commands'
import type { Entry, Fact } from '../../src/core/facts'
import type { RunSheet } from '../../src/core/runsheet'
import type { Scoring } from '../../src/core/sheet/question'

/*
 * What a quiz comes to, worked out from the facts and from what decision 18 says, in the slowest and plainest way: nothing of the
 * fold, of judging or of scoring is used here, so that they can be held against it.
 */

/** How the texts of `random-quiz.ts` read: an option, right or wrong, unclear, or nothing. */
export const meaningOf = (text: string, answer: Rule['answer']): string => {
  switch (answer.kind) {
    case 'choice':
      return { B: 'B', C: 'C', 'A or B': 'unclear' }[text] ?? ''
    case 'short':
      if (text === answer.accepted[0]) return 'right'
      return (
        { Paris: 'wrong', Rome: 'wrong', B: 'wrong', 'A or B': 'wrong', 42: 'wrong', 17: 'wrong' }[text] ?? ''
      )
    case 'number':
      if (text !== '42' && text !== '17') return ''
      return Number(text) >= answer.from && Number(text) <= answer.to ? 'right' : 'wrong'
  }
}

type Version = { id: string; root: string; author: string; text: string; time: number }
type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>
type Done<Kind extends Command['kind']> = CommandOf<Kind> & { n: number; at: number }
type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }> & { n: number; at: number }

/** The same question has the same answer: only so that a thousand sessions do not take all day. */
const remembered = <Asked extends unknown[], Answer>(answer: (...asked: Asked) => Answer) => {
  const known = new Map<string, Answer>()
  return (...asked: Asked): Answer => {
    const key = JSON.stringify(asked)
    if (!known.has(key)) known.set(key, answer(...asked))
    return known.get(key) as Answer
  }
}

const timeOf = (id: string): number => Number((BigInt(id) >> 22n) + 1_288_834_974_657n)
const older = (a: string, b: string): number => (BigInt(a) < BigInt(b) ? -1 : BigInt(a) > BigInt(b) ? 1 : 0)

/** An answer in time, that says something. */
type Said = Version & { mark: string }

export type SlowRow = {
  version: string
  decision: string
  counts: boolean
  points: number
  helped: string | undefined
  official: boolean
}
export type SlowFinish = {
  team: string
  version: string
  rank: number
  points: number
  helped: boolean
  official: boolean
}
export type SlowBoardRow = {
  team: string
  points: number
  right: number
  answered: number
  speed: number | null
  corrected: number
  rank: number
}

export const slowScorer = (journal: readonly Entry[]) => {
  const entries = [...new Map(journal.map((entry) => [entry.n, entry])).values()].sort((a, b) => a.n - b.n)
  const facts = <Kind extends Fact['kind']>(kind: Kind): FactOf<Kind>[] =>
    entries.flatMap(({ n, at, fact }) =>
      fact.kind === kind ? [{ ...(fact as Extract<Fact, { kind: Kind }>), n, at }] : [],
    )
  const done = <Kind extends Command['kind']>(kind: Kind): Done<Kind>[] =>
    facts('command').flatMap(({ n, at, command }) =>
      command.kind === kind ? [{ ...(command as CommandOf<Kind>), n, at }] : [],
    )
  const began = facts('began')[0]
  if (!began) throw new Error('no beginning')
  const sheet: RunSheet = began.sheet
  const quizzes = sheet.activities.filter((activity) => activity.kind === 'quiz')
  const quizOf = (question: string) => {
    const quiz = quizzes.find(({ questions }) => questions.some(({ id }) => id === question))
    if (!quiz) throw new Error('no such question')
    return quiz
  }
  const secondsOf = (question: string): number =>
    quizOf(question).questions.find(({ id }) => id === question)?.seconds ?? 0

  const ruleOf = remembered((question: string): Rule => {
    const quiz = quizOf(question)
    const asked = quiz.questions.find(({ id }) => id === question)
    const again = done('judge-again').filter((one) => one.question === question)
    return (
      again.at(-1)?.rule ?? { answer: asked?.answer as Rule['answer'], counts: quiz.counts, isCounted: true }
    )
  })
  const scoringOf = remembered((question: string): Scoring => {
    const quiz = quizOf(question)
    return done('score').findLast((one) => one.quiz === quiz.id)?.scoring ?? quiz.scoring
  })

  const authors = facts('author').map(({ author }) => author)
  const master = authors.find(({ username }) => username === sheet.master)?.id
  const teamOf = remembered((author: string): string | undefined => {
    const moved = done('assign').findLast((one) => one.author === author)
    if (moved) return moved.team
    const name = authors.find(({ id }) => id === author)?.username ?? ''
    return sheet.teams.find(({ members }) => members.includes(name))?.id
  })

  const steps = done('go')
  const endedAt = done('end')[0]?.at ?? Number.POSITIVE_INFINITY
  const windowOf = remembered((question: string): { opensAt: number; closesAt: number } | undefined => {
    const opening = steps.find(({ cue }) => cue === `${question}:ask`)
    if (!opening) return undefined
    const leaving = steps.find(({ n, cue }) => n > opening.n && cue !== opening.cue)
    const closing = done('close').filter(({ n, contest }) => n > opening.n && contest === question)
    const ends = [
      opening.at + secondsOf(question) * 1000,
      leaving?.at ?? Number.POSITIVE_INFINITY,
      endedAt,
      ...closing.map(({ at }) => at),
    ]
    return { opensAt: opening.at, closesAt: Math.max(opening.at, Math.min(...ends)) }
  })

  const versions: Version[] = [
    ...new Map(
      facts('post').map(({ post }) => [
        post.id,
        {
          id: post.id,
          root: post.history[0] ?? post.id,
          author: post.authorId,
          text: post.text,
          time: timeOf(post.id),
        },
      ]),
    ).values(),
  ].sort((a, b) => older(a.id, b.id))
  const deleted = new Set(facts('gone').map(({ post }) => post))

  /** What a version says; the trainer's word on it goes first, where it makes sense. */
  const readingOf = remembered(
    (question: string, { id, text }: Version): { mark: string; isDecided: boolean } => {
      const { answer } = ruleOf(question)
      const read = done('read').findLast((one) => one.contest === question && one.version === id)
      if (read && read.option === undefined) return { mark: '', isDecided: true }
      if (read?.option !== undefined && answer.kind === 'choice')
        return { mark: read.option, isDecided: true }
      return { mark: meaningOf(text, answer), isDecided: false }
    },
  )
  const isInTime = (question: string, time: number): boolean => {
    const window = windowOf(question)
    return window !== undefined && time >= window.opensAt && time < window.closesAt
  }
  const isLastOfItsPost = remembered(
    (question: string, { id, root }: Version): boolean =>
      versions.findLast((one) => one.root === root && isInTime(question, one.time))?.id === id,
  )

  /** Everything that is an answer by the rule, oldest first. */
  const answersTo = remembered((question: string): Said[] => {
    const { counts } = ruleOf(question)
    return versions
      .filter(({ author, time }) => author !== master && isInTime(question, time))
      .filter((one) => counts === 'first' || (!deleted.has(one.root) && isLastOfItsPost(question, one)))
      .map((one) => ({ ...one, mark: readingOf(question, one).mark }))
      .filter(({ mark }) => mark !== '' && mark !== 'unclear')
  })
  const oneOf = (question: string, answers: Said[]): Said | undefined =>
    ruleOf(question).counts === 'first' ? answers[0] : answers.at(-1)
  const answerOf = (question: string, author: string): Said | undefined =>
    oneOf(
      question,
      answersTo(question).filter((one) => one.author === author),
    )
  const membersAnswers = remembered((question: string, team: string): Said[] =>
    [...new Set(versions.map(({ author }) => author))]
      .filter((author) => teamOf(author) === team)
      .flatMap((author) => answerOf(question, author) ?? [])
      .sort((a, b) => older(a.id, b.id)),
  )
  const teamAnswer = remembered((question: string, team: string): Said | undefined =>
    oneOf(question, membersAnswers(question, team)),
  )

  const isRight = (question: string, { mark }: Said): boolean => {
    const { answer } = ruleOf(question)
    return answer.kind === 'choice' ? mark === answer.right : mark === 'right'
  }

  /** The first hint that this team had before this moment. */
  const helpFor = remembered(
    (question: string, team: string, before: number): string | undefined =>
      [...new Map(done('hint').map(({ hint }) => [hint.id, hint])).values()]
        .flatMap(({ id, to, about }) => {
          const sending = facts('outbox').findLast(({ hint }) => hint === id)?.sending
          if (sending?.kind !== 'sent' && sending?.kind !== 'deleted') return []
          const time = timeOf(sending.post)
          const isAbout =
            about === undefined
              ? isInTime(question, time)
              : about.kind === 'help' && about.question === question
          const isFor = to.kind === 'all' || (to.kind === 'team' && to.team === team)
          return isAbout && isFor && time < before ? [{ id, post: sending.post }] : []
        })
        .sort((a, b) => older(a.post, b.post) || (a.id < b.id ? -1 : 1))[0]?.id,
  )

  /** Who is within the margin of the first of a group shares its place; the next place counts all before it. */
  const placeAmong = (all: Said[], answer: Said, margin: number): number => {
    let place = 1
    let first = all[0]
    for (const [index, one] of all.entries()) {
      if (first && one.time - first.time > margin) {
        first = one
        place = index + 1
      }
      if (one.id === answer.id) return place
    }
    throw new Error('not among them')
  }

  /** All that are measured against each other: a team's one answer each, or every member's. */
  const rightOnes = remembered((question: string): Said[] =>
    sheet.teams
      .flatMap(({ id }) => {
        if (scoringOf(question).team !== 'one') return membersAnswers(question, id)
        const answer = teamAnswer(question, id)
        return answer ? [answer] : []
      })
      .filter((answer) => isRight(question, answer))
      .sort((a, b) => older(a.id, b.id)),
  )

  const pointsOf = remembered((question: string, answer: Said): number => {
    if (!ruleOf(question).isCounted) return 0
    const { points, tieMs, hintCosts } = scoringOf(question)
    const taken = answer.time - (windowOf(question)?.opensAt ?? 0)
    const place = placeAmong(rightOnes(question), answer, tieMs)
    const plain = {
      right: 1000,
      'no-speed': 1000,
      ranks: place > 20 ? 500 : 1025 - 25 * place,
      time: Math.round(1000 - (500 * taken) / (secondsOf(question) * 1000)),
    }[points]
    const isHelped = helpFor(question, teamOf(answer.author) ?? '', answer.time) !== undefined
    return isHelped ? Math.round(plain * ((100 - hintCosts) / 100)) : plain
  })

  const readThrough = remembered((): number => {
    const [search, mentions] = (['search', 'mentions'] as const).map((source) =>
      Math.max(
        began.at,
        ...facts('read-up-to')
          .filter(({ of }) => of === source)
          .map(({ id }) => timeOf(id)),
      ),
    )
    return began.account === undefined ? (search ?? 0) : Math.min(search ?? 0, mentions ?? 0)
  })
  const isOfficial = (question: string, time: number): boolean => {
    if (readThrough() >= (windowOf(question)?.closesAt ?? Number.POSITIVE_INFINITY)) return true
    const isSettledAtOnce = ruleOf(question).counts === 'first' && scoringOf(question).team !== 'average'
    return isSettledAtOnce && readThrough() >= time
  }

  /** The answer that stands for a team, and what the team gets. */
  const resultOf = remembered(
    (question: string, team: string): { answer: Said; points: number; helped: boolean } | undefined => {
      const right = rightOnes(question).filter(({ author }) => teamOf(author) === team)
      const [first] = right
      if (!first) return undefined
      const helped = (answer: Said) => helpFor(question, team, answer.time) !== undefined
      if (scoringOf(question).team === 'average') {
        const inQuiz = quizOf(question).questions.filter(({ id }) => windowOf(id))
        const takers = new Set(
          inQuiz.flatMap(({ id }) => membersAnswers(id, team).map(({ author }) => author)),
        )
        const sum = right.reduce((points, answer) => points + pointsOf(question, answer), 0)
        return { answer: first, points: Math.round(sum / takers.size), helped: right.some(helped) }
      }
      const most = Math.max(...right.map((answer) => pointsOf(question, answer)))
      const best = right.find((answer) => pointsOf(question, answer) === most) ?? first
      return { answer: best, points: most, helped: helped(best) }
    },
  )

  const finish = (question: string): SlowFinish[] => {
    const results = sheet.teams.flatMap(({ id }) => {
      const result = resultOf(question, id)
      return result ? [{ team: id, ...result }] : []
    })
    const { points: way, tieMs } = scoringOf(question)
    const inOrder = results.map(({ answer }) => answer).sort((a, b) => older(a.id, b.id))
    const rows = results.map(({ team, answer, points, helped }) => ({
      team,
      version: answer.id,
      rank: way === 'no-speed' ? 1 : placeAmong(inOrder, answer, tieMs),
      points,
      helped,
      official: isOfficial(question, answer.time),
    }))
    return way === 'no-speed' ? rows : rows.sort((a, b) => older(a.version, b.version))
  }

  const board = (): SlowBoardRow[] => {
    const questions = quizzes
      .flatMap((quiz) => quiz.questions.map(({ id }) => id))
      .filter(
        (id) => windowOf(id) && steps.some(({ cue }) => cue === `${id}:right` || cue === `${id}:finish`),
      )
      .filter((id) => ruleOf(id).isCounted)
    const rows = sheet.teams.map(({ id: team }) => {
      const right = questions.filter((id) => resultOf(id, team))
      const timed = right.filter((id) => scoringOf(id).points !== 'no-speed')
      const taken = timed.map((id) => (resultOf(id, team)?.answer.time ?? 0) - (windowOf(id)?.opensAt ?? 0))
      const corrected = done('correct')
        .filter((one) => one.team === team)
        .reduce((sum, { points }) => sum + points, 0)
      return {
        team,
        points: corrected + right.reduce((sum, id) => sum + (resultOf(id, team)?.points ?? 0), 0),
        right: right.length,
        answered: questions.filter((id) => teamAnswer(id, team)).length,
        speed: taken.length === 0 ? null : Math.round(taken.reduce((sum, ms) => sum + ms, 0) / taken.length),
        corrected,
      }
    })
    const bySpeed = questions.every((id) => scoringOf(id).points === 'right')
    type Row = (typeof rows)[number]
    const isAhead = (a: Row, b: Row): boolean =>
      a.points !== b.points ? a.points > b.points : bySpeed && (a.speed ?? Infinity) < (b.speed ?? Infinity)
    return rows
      .map((row) => ({ ...row, rank: 1 + rows.filter((other) => isAhead(other, row)).length }))
      .sort((a, b) => a.rank - b.rank)
  }

  const verdictOf = (question: string, version: Version): Omit<SlowRow, 'version' | 'official'> => {
    const nothing = { counts: false, points: 0, helped: undefined }
    const { mark, isDecided } = readingOf(question, version)
    const { opensAt = 0 } = windowOf(question) ?? {}
    if (mark === '' && isDecided && isInTime(question, version.time))
      return { decision: 'decided', ...nothing }
    if (mark === '') return { decision: 'no-answer', ...nothing }
    if (version.time < opensAt) return { decision: 'early', ...nothing }
    if (!isInTime(question, version.time)) return { decision: 'late', ...nothing }
    const { counts, isCounted } = ruleOf(question)
    if (counts === 'last' && deleted.has(version.root)) return { decision: 'withdrawn', ...nothing }
    if (counts === 'last' && !isLastOfItsPost(question, version))
      return { decision: 'superseded', ...nothing }
    if (mark === 'unclear') return { decision: 'unclear', ...nothing }
    const team = teamOf(version.author)
    if (team === undefined) return { decision: 'no-team', ...nothing }
    const { team: way, points: kind } = scoringOf(question)
    const helped = helpFor(question, team, version.time)
    const isCounting =
      way === 'one'
        ? teamAnswer(question, team)?.id === version.id
        : answerOf(question, version.author)?.id === version.id
    if (!isCounting)
      return { decision: counts === 'first' ? 'not-first' : 'superseded', counts: false, points: 0, helped }
    const isTeams = isCounted && (way !== 'best' || resultOf(question, team)?.answer.id === version.id)
    const said = { ...version, mark }
    if (!isRight(question, said)) return { decision: 'wrong', counts: isTeams, points: 0, helped }
    const isFirst =
      kind !== 'no-speed' && placeAmong(rightOnes(question), said, scoringOf(question).tieMs) === 1
    return {
      decision: isFirst ? 'first' : 'right',
      counts: isTeams,
      points: pointsOf(question, said),
      helped,
    }
  }

  /** Two minutes before the opening and after the close are looked at as well. */
  const evidence = (question: string): SlowRow[] => {
    const window = windowOf(question)
    if (!window) return []
    return versions
      .filter(
        ({ author, time }) =>
          author !== master && time >= window.opensAt - 120_000 && time < window.closesAt + 120_000,
      )
      .map((version) => ({
        version: version.id,
        ...verdictOf(question, version),
        official: isOfficial(question, version.time),
      }))
  }

  return { finish, board, evidence }
}
