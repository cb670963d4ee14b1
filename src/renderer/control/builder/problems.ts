import type { z } from 'zod'
import { RunSheetSchema, type RunSheet } from '../../../core/runsheet'
import { messages } from '../messages'

const { wrong } = messages.builder

/** What is wrong at a field, or anywhere below it; undefined where all is well. */
export type Problems = { count: number; at: (path: string) => string | undefined }

export const NO_PROBLEMS: Problems = { count: 0, at: () => undefined }

type Checked = { kind: 'fits'; sheet: RunSheet } | { kind: 'wrong'; problems: Problems }

/** Holds what was typed against the run sheet's own rules. */
export const check = (candidate: unknown): Checked => {
  const read = RunSheetSchema.safeParse(candidate)
  return read.success
    ? { kind: 'fits', sheet: read.data }
    : { kind: 'wrong', problems: problemsOf(read.error.issues, candidate) }
}

const valueAt = (candidate: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    candidate,
  )

const problemsOf = (issues: readonly z.core.$ZodIssue[], candidate: unknown): Problems => {
  const found = issues.map((issue) => ({
    path: issue.path.join('.'),
    words: valueAt(candidate, issue.path) === '' ? wrong.empty : wordsFor(issue),
  }))
  return {
    count: found.length,
    at: (path) =>
      found.find((problem) => problem.path === path || problem.path.startsWith(`${path}.`))?.words,
  }
}

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
