import type { z } from 'zod'
import { NOT_ON_X, RunSheetSchema, type RunSheet } from '../../../core/runsheet'
import { messages } from '../messages'
import { conflictsOf, type Problem } from './conflicts'
import type { Draft } from './draft'
import { sheetOf } from './draft-sheet'
import { refusalsOf } from './refusals'

const { wrong, noActivities } = messages.builder

/** What is wrong at a field, or anywhere below it; undefined where all is well. */
export type Problems = {
  all: readonly Problem[]
  at: (path: string) => string | undefined
  /** What is wrong at a place itself, not below it. */
  own: (path: string) => string | undefined
  /** What a field shows of them, and where it is found. */
  field: (path: string) => { path: string; problem: string | undefined }
}

type Checked =
  /** `refusals`: what X will refuse of it. */
  | { kind: 'fits'; sheet: RunSheet; refusals: Problems }
  /** `conflicts`, and what X will refuse, are those of the problems that are told before anybody is done. */
  | { kind: 'wrong'; problems: Problems; conflicts: Problems }

/** Holds what was typed against the run sheet's own rules. */
export const check = (draft: Draft): Checked => {
  const candidate = sheetOf(draft)
  const read = RunSheetSchema.safeParse(candidate)
  const conflicts = conflictsOf(draft)
  const refusals = refusalsOf(draft)
  if (read.success && conflicts.length === 0)
    return { kind: 'fits', sheet: read.data, refusals: listed(refusals) }
  const others = problemsOf(read.error?.issues ?? [], candidate).filter(
    (problem, _, all) =>
      !conflicts.some((conflict) => saysTheSame(problem, conflict)) &&
      !all.some(({ path }) => path.startsWith(`${problem.path}.`)),
  )
  const atOnce = [...conflicts, ...refusals]
  return { kind: 'wrong', problems: listed([...atOnce, ...others]), conflicts: listed(atOnce) }
}

/** A conflict is told by its team or its option, the run sheet's rule by a part of it or only by the list that it stands in. */
const saysTheSame = (problem: Problem, { path }: Problem): boolean =>
  path.startsWith('teams.')
    ? problem.path === path || problem.path.startsWith(`${path}.`)
    : path.replace(/\.\d+$/, '') === problem.path

const listed = (all: readonly Problem[]): Problems => {
  const own = (path: string): string | undefined => {
    const here = all.filter((problem) => problem.path === path)
    return here.length > 0 ? here.map(({ words }) => words).join('\n') : undefined
  }
  const at = (path: string): string | undefined =>
    own(path) ?? all.find((problem) => problem.path.startsWith(`${path}.`))?.words
  return { all, at, own, field: (path) => ({ path, problem: at(path) }) }
}

const valueAt = (candidate: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    candidate,
  )

const problemsOf = (issues: readonly z.core.$ZodIssue[], candidate: unknown): Problem[] =>
  issues.map((issue) => ({
    path: issue.path.join('.'),
    words: valueAt(candidate, issue.path) === '' ? wrong.empty : wordsFor(issue),
  }))

const wordsFor = (issue: z.core.$ZodIssue): string => {
  if (issue.path.at(-1) === 'budget') return wrong.budget
  const isText = 'origin' in issue && issue.origin === 'string'
  if (issue.code === 'too_small' && isText) return wrong.empty
  if (issue.code === 'too_big' && isText) return wrong.tooLong(String(issue.maximum))
  if (issue.code === 'too_small' && issue.origin === 'number') return wrong.atLeast(String(issue.minimum))
  if (issue.code === 'too_big' && issue.origin === 'number') return wrong.atMost(String(issue.maximum))
  if (issue.code === 'invalid_type') return wrong.number
  if (issue.code === 'invalid_format' && issue.format === 'url') return wrong.link
  if (issue.message === NOT_ON_X) return wrong.forX
  if (issue.path.at(-2) === 'hints') return wrong.noTeam
  return RULES[String(issue.path.at(-1))] ?? wrong.other
}

/** The run sheet's own rules, each known by the place that it looks at. */
const RULES: Readonly<Record<string, string>> = {
  accepted: wrong.empty,
  answer: wrong.range,
  activities: noActivities,
  options: wrong.twoOptions,
  before: wrong.before,
  right: wrong.right,
  hashtag: wrong.hashtag,
  master: wrong.username,
}
