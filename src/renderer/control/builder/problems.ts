import type { z } from 'zod'
import { RunSheetSchema, type RunSheet } from '../../../core/runsheet'
import { messages } from '../messages'
import { conflictsOf, type Problem } from './conflicts'
import { sheetOf, type Draft } from './draft'

const { wrong } = messages.builder

/** What is wrong at a field, or anywhere below it; undefined where all is well. */
export type Problems = { count: number; at: (path: string) => string | undefined }

export const NO_PROBLEMS: Problems = { count: 0, at: () => undefined }

type Checked =
  | { kind: 'fits'; sheet: RunSheet }
  /** `conflicts` are those of the problems that are told before anybody is done. */
  | { kind: 'wrong'; problems: Problems; conflicts: Problems }

/** Holds what was typed against the run sheet's own rules. */
export const check = (draft: Draft): Checked => {
  const candidate = sheetOf(draft)
  const read = RunSheetSchema.safeParse(candidate)
  const conflicts = conflictsOf(draft)
  if (read.success && conflicts.length === 0) return { kind: 'fits', sheet: read.data }
  const others = problemsOf(read.error?.issues ?? [], candidate).filter(
    (problem) => !conflicts.some((conflict) => saysTheSame(problem, conflict)),
  )
  return { kind: 'wrong', problems: listed([...conflicts, ...others]), conflicts: listed(conflicts) }
}

/** A conflict is told by its line or its option, the run sheet's rule only by the list that it stands in. */
const saysTheSame = (problem: Problem, conflict: Problem): boolean =>
  conflict.path === 'teams'
    ? problem.path.startsWith('teams')
    : conflict.path.slice(0, conflict.path.lastIndexOf('.')) === problem.path

const listed = (found: Problem[]): Problems => ({
  count: found.length,
  at: (path) => {
    const here = found.filter((problem) => problem.path === path)
    if (here.length > 0) return here.map(({ words }) => words).join('\n')
    return found.find((problem) => problem.path.startsWith(`${path}.`))?.words
  },
})

const valueAt = (candidate: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    candidate,
  )

const problemsOf = (issues: readonly z.core.$ZodIssue[], candidate: unknown): Problem[] =>
  issues.map((issue) => ({
    path: issue.path.join('.'),
    words: valueAt(candidate, issue.path) === '' ? wrong.empty : wordsFor(issue),
  }))

const wordsFor = (issue: z.core.$ZodIssue): string => {
  const isText = 'origin' in issue && issue.origin === 'string'
  if (issue.code === 'too_small' && isText) return wrong.empty
  if (issue.code === 'too_big' && isText) return wrong.tooLong(String(issue.maximum))
  if (issue.code === 'too_small' && issue.origin === 'number') return wrong.atLeast(String(issue.minimum))
  if (issue.code === 'too_big' && issue.origin === 'number') return wrong.atMost(String(issue.maximum))
  if (issue.code === 'too_small' && issue.path.at(-1) === 'accepted') return wrong.empty
  if (issue.code === 'invalid_type') return wrong.number
  if (issue.code === 'invalid_format' && issue.format === 'url') return wrong.link
  return `${issue.message.charAt(0).toLocaleUpperCase('en')}${issue.message.slice(1)}.`
}
