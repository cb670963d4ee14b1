import type { Entry } from '../../src/core/facts'
import { older, remembered, slowAnswers, timeOf, type Said, type Version } from './slow-answers'

/*
 * What a quiz comes to, worked out from the facts and from what decision 18 says, in the slowest and plainest way: nothing of the
 * fold, of judging or of scoring is used here, so that they can be held against it.
 */

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
  asked: number
  speed: number | null
  corrected: number
  rank: number
  climbed: number
}

export const slowScorer = (journal: readonly Entry[]) => {
  const {
    began,
    sheet,
    quizzes,
    steps,
    versions,
    unread,
    master,
    deleted,
    facts,
    done,
    quizOf,
    secondsOf,
    ruleOf,
    scoringOf,
    teamOf,
    windowOf,
    readingOf,
    isInTime,
    isLastOfItsPost,
    answerOf,
    membersAnswers,
    teamAnswer,
    isRight,
    helpFor,
  } = slowAnswers(journal)

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
          // What was read just now may lack posts of the last half minute.
          .map(({ id, at }) => Math.min(timeOf(id), at - 30_000)),
      ),
    )
    return began.account === undefined ? (search ?? 0) : Math.min(search ?? 0, mentions ?? 0)
  })
  /** The last thing that the trainer said of a version that nobody read. */
  const isLeftOut = (question: string, id: string): boolean =>
    done('leave-out').findLast((one) => one.question === question && one.versions.includes(id))?.is ?? false
  /** Of a version that never came: could its words have changed anything? */
  const couldMatter = (question: string, { id, root, author, time }: (typeof unread)[number]): boolean => {
    const team = teamOf(author)
    if (!isInTime(question, time) || team === undefined || isLeftOut(question, id)) return false
    const isOne = scoringOf(question).team === 'one'
    const answer = isOne ? teamAnswer(question, team) : answerOf(question, author)
    if (ruleOf(question).counts === 'first') return !answer || older(id, answer.id) < 0
    const isReplaced = versions.some(
      (one) => one.root === root && older(id, one.id) < 0 && isInTime(question, one.time),
    )
    return !deleted.has(root) && !isReplaced && (!answer || older(answer.id, id) < 0)
  }
  const isOfficial = (question: string, time: number): boolean => {
    const isSettledAtOnce = ruleOf(question).counts === 'first' && scoringOf(question).team !== 'average'
    const isRead =
      readThrough() >= (windowOf(question)?.closesAt ?? Number.POSITIVE_INFINITY) ||
      (isSettledAtOnce && readThrough() > time)
    const lacking = unread.filter((one) => couldMatter(question, one))
    return isRead && !lacking.some((one) => !isSettledAtOnce || one.time <= time)
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

  const standingAfter = (revealed: string[]): Omit<SlowBoardRow, 'climbed'>[] => {
    const questions = revealed.filter((id) => ruleOf(id).isCounted)
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
        asked: questions.length,
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

  const shownAt = (id: string): number =>
    Math.min(...steps.filter(({ cue }) => cue === `${id}:right` || cue === `${id}:finish`).map(({ n }) => n))

  /** How many places each team climbed with the question that was revealed last: whose answer was first shown after all others'. */
  const board = (): SlowBoardRow[] => {
    const revealed = quizzes
      .flatMap((quiz) => quiz.questions.map(({ id }) => id))
      .filter((id) => windowOf(id) && shownAt(id) < Number.POSITIVE_INFINITY)
      .sort((a, b) => shownAt(a) - shownAt(b))
    const before = standingAfter(revealed.slice(0, -1))
    return standingAfter(revealed).map((row) => {
      const was = before.find(({ team }) => team === row.team)?.rank ?? row.rank
      return { ...row, climbed: revealed.length < 2 ? 0 : was - row.rank }
    })
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
    if (!isCounting) {
      const isOwn = answerOf(question, version.author)?.id !== version.id
      const decision = isOwn
        ? { first: 'not-first', last: 'superseded' }[counts]
        : { first: 'team-before', last: 'team-after' }[counts]
      return { decision, counts: false, points: 0, helped }
    }
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
    const isNear = ({ time }: { time: number }) =>
      time >= window.opensAt - 120_000 && time < window.closesAt + 120_000
    const read = versions
      .filter((version) => version.author !== master && isNear(version))
      .map((version) => ({
        version: version.id,
        ...verdictOf(question, version),
        official: isOfficial(question, version.time),
      }))
    const notRead = unread.filter(isNear).map(({ id }) => ({
      version: id,
      decision: 'not-read',
      counts: false,
      points: 0,
      helped: undefined,
      official: isLeftOut(question, id),
    }))
    return [...read, ...notRead].sort((a, b) => older(a.version, b.version))
  }

  /** The questions of a quiz that were asked, whether the room has seen them answered or not. */
  const askedIn = (quiz: string) =>
    quizzes
      .filter(({ id }) => id === quiz)
      .flatMap(({ questions }) => questions.map(({ id }, index) => ({ question: id, number: index + 1 })))
      .filter(({ question }) => windowOf(question))
      .map((one) => ({ ...one, isRevealed: shownAt(one.question) < Number.POSITIVE_INFINITY }))
  const resultFor = (question: string, team: string) => {
    const result = resultOf(question, team)
    return { isRight: result !== undefined, points: result?.points ?? 0 }
  }
  const quizWith = (question: string): string => quizOf(question).id

  return { sheet, finish, board, evidence, askedIn, resultFor, quizWith, ruleOf, scoringOf }
}
