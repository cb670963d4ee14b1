import type { Letter, Question, RunSheet } from '../../src/core/runsheet'
import { sightOf, type Occasion } from '../../src/practice/class-occasion'
import { planAfterHint, planFor, type Meaning, type PlannedPost } from '../../src/practice/class-script'
import { scriptFor } from '../../src/practice/scripts/script'
import { wallOf } from './practice-wall'

/*
 * What a practice session must come to, worked out from the script alone and on purpose in the slowest and plainest way:
 * nothing of the fold, the reader or the scoring is used here, so that they can be held against it.
 */

/**
 * The session played: which sheet, with which seed, and which hints came `after` so many ms of a question, `to` one team or all;
 * and which answer `counts` where the trainer judged a question by another rule than the sheet's.
 */
export type Played = {
  sheet: RunSheet
  seed: number
  hints: { question: string; after: number; to?: string }[]
  counts?: Record<string, 'first' | 'last'>
}

/** A post of the script with its moment, ms since the opening. */
export type Told = { at: number; post: PlannedPost }

/** What the class is asked, by the id of the activity or question; the last is 'closing'. */
export const occasionsOf = (sheet: RunSheet): Map<string, Occasion> =>
  new Map(
    [...wallOf(sheet, 0)].flatMap(([id, view]): [string, Occasion][] => {
      const sight = sightOf(view)
      return sight.kind === 'open' ? [[id, sight.occasion]] : []
    }),
  )

/** All that the class posts, edits and deletes on one occasion, oldest first. */
export const expectedPosts = ({ sheet, seed, hints }: Played, id: string): Told[] => {
  const script = scriptFor(sheet)
  const occasion = occasionsOf(sheet).get(id)
  if (!occasion) throw new Error(`The sheet asks nothing named ${id}`)
  const told: Told[] = planFor(script, occasion, seed).map((post) => ({ at: post.after, post }))
  const helped = new Set<string>()
  const teamOf = (username: string) => script.cast.find((person) => person.username === username)?.team
  for (const hint of hints.filter(({ question }) => question === id).sort((a, b) => a.after - b.after))
    for (const post of planAfterHint(script, occasion, seed)) {
      if (hint.to !== undefined && teamOf(post.person) !== hint.to) continue
      if (helped.has(post.key)) continue
      helped.add(post.key)
      told.push({ at: hint.after + post.after, post })
    }
  return told.sort((a, b) => a.at - b.at)
}

type Answer = { at: number; who: string; means: Meaning }

/** Every version that says something, at its own time, unless its post was deleted later. */
const answersIn = (told: Told[], endsAfter: number, isAnswer: (means: Meaning) => boolean): Answer[] => {
  const deleted = new Set(told.flatMap(({ post }) => (post.kind === 'delete' ? [post.of] : [])))
  const answers: Answer[] = []
  for (const { at, post } of told) {
    const root = post.kind === 'edit' || post.kind === 'delete' ? post.of : post.key
    if (post.kind === 'delete' || deleted.has(root)) continue
    if (at < 0 || at >= endsAfter) continue
    if (isAnswer(post.expect)) answers.push({ at, who: post.person, means: post.expect })
  }
  return answers
}

const isLetter = (means: Meaning): boolean => /^[A-H]$/.test(means)

/** How many people voted for each letter, if the poll is closed after so many ms. Letters without votes are absent. */
export const expectedVotes = (
  played: Played,
  poll: string,
  closesAfter: number,
): Partial<Record<Letter, number>> => {
  const lastOf = new Map<string, Meaning>()
  for (const { who, means } of answersIn(expectedPosts(played, poll), closesAfter, isLetter))
    lastOf.set(who, means)
  const votes: Record<string, number> = {}
  for (const means of lastOf.values()) votes[means] = (votes[means] ?? 0) + 1
  return votes
}

export type ExpectedFinish = { team: string; who: string; taken: number; points: number }

const questionIn = (
  { sheet, counts }: Played,
  id: string,
): { question: Question; counts: 'first' | 'last'; hintCosts: number } => {
  for (const activity of sheet.activities)
    if (activity.kind === 'quiz')
      for (const question of activity.questions)
        if (question.id === id)
          return {
            question,
            counts: counts?.[id] ?? activity.counts,
            hintCosts: activity.scoring.hintCosts,
          }
  throw new Error(`The sheet has no question ${id}`)
}

/** What counts for each team that answered: one answer of one member. In the order of the sheet's teams. */
export const expectedAnswers = (
  played: Played,
  id: string,
): { team: string; who: string; at: number; right: boolean }[] => {
  const { question, counts } = questionIn(played, id)
  const right: Meaning = question.answer.kind === 'choice' ? question.answer.right : 'right'
  const isAnswer = (means: Meaning) =>
    question.answer.kind === 'choice' ? isLetter(means) : means === 'right' || means === 'wrong'
  const answers = answersIn(expectedPosts(played, id), question.seconds * 1000, isAnswer)
  return played.sheet.teams.flatMap(({ id: team, members }) => {
    const ofTeam = answers.filter(({ who }) => members.includes(who))
    const counting = counts === 'first' ? ofTeam[0] : ofTeam[ofTeam.length - 1]
    return counting ? [{ team, who: counting.who, at: counting.at, right: counting.means === right }] : []
  })
}

/** The teams that were right, the first one first; whose team was hinted at before loses what the quiz says. */
export const expectedFinish = (played: Played, id: string): ExpectedFinish[] => {
  const { hintCosts } = questionIn(played, id)
  const isHelped = (team: string, at: number) =>
    played.hints.some(
      ({ question, after, to }) => question === id && after < at && (to === undefined || to === team),
    )
  return expectedAnswers(played, id)
    .filter(({ right }) => right)
    .sort((a, b) => a.at - b.at)
    .map(({ team, who, at }, index) => {
      const points = Math.max(500, 1000 - 25 * index)
      return {
        team,
        who,
        taken: at,
        points: isHelped(team, at) ? Math.round((points * (100 - hintCosts)) / 100) : points,
      }
    })
}

/** The board after these questions, the best team first; of those with equal points the sheet's first. */
export const expectedBoard = (played: Played, questions = questionIds(played.sheet)) => {
  const row = (team: string, upTo: readonly string[]) => {
    const finished = upTo.flatMap((id) => expectedFinish(played, id).filter((one) => one.team === team))
    const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
    return {
      team,
      points: sum(finished.map(({ points }) => points)),
      right: finished.length,
      asked: upTo.length,
      speed:
        finished.length === 0 ? null : Math.round(sum(finished.map(({ taken }) => taken)) / finished.length),
    }
  }
  const rowsAfter = (upTo: readonly string[]) => {
    const rows = played.sheet.teams.map(({ id }) => row(id, upTo))
    return rows.map((one) => ({ ...one, rank: 1 + rows.filter(({ points }) => points > one.points).length }))
  }
  const before = rowsAfter(questions.slice(0, -1))
  return rowsAfter(questions)
    .map((one) => ({
      ...one,
      climbed: (before.find(({ team }) => team === one.team)?.rank ?? one.rank) - one.rank,
    }))
    .sort((a, b) => a.rank - b.rank)
}

/** Every team's points after these questions, or after all of them. */
export const expectedScores = (
  played: Played,
  questions = questionIds(played.sheet),
): Record<string, number> => {
  const scores = Object.fromEntries(played.sheet.teams.map(({ id }) => [id, 0]))
  for (const id of questions)
    for (const { team, points } of expectedFinish(played, id)) scores[team] = (scores[team] ?? 0) + points
  return scores
}

export const questionIds = (sheet: RunSheet): string[] =>
  sheet.activities.flatMap((activity) =>
    activity.kind === 'quiz' ? activity.questions.map(({ id }) => id) : [],
  )
