import { isoTime } from '../text/iso-time'
import type { XTime } from '../time'
import type { Evidence } from './evidence'
import { readInWords } from './evidence-words'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/** One way of writing a value: keys in the order of their UTF-16 units, no spaces; what is undefined is left out. */
const canonical = (value: Json): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const keys = Object.keys(value).toSorted()
  const pairs = keys.flatMap((key) => {
    const held = value[key]
    return held === undefined ? [] : [`${JSON.stringify(key)}:${canonical(held)}`]
  })
  return `{${pairs.join(',')}}`
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value)

const withTime = <Placed extends { at: XTime }>({ at, ...placed }: Placed) => ({ ...placed, at: isoTime(at) })

/** The first line: what was asked, by which rule, how it is scored, and what the trainer changed. */
const heading = ({ rows, ...evidence }: Evidence): { [key: string]: Json } => ({
  kind: 'evidence',
  version: 1,
  rows: rows.length,
  session: { ...evidence.session, startedAt: isoTime(evidence.session.startedAt) },
  question: {
    ...evidence.question,
    opensAt: isoTime(evidence.question.opensAt),
    closesAt: isoTime(evidence.question.closesAt),
  },
  rule: evidence.rule,
  scoring: evidence.scoring,
  readThrough: isoTime(evidence.readThrough),
  official: evidence.official,
  posts: evidence.posts,
  hints: evidence.hints.map(({ time, ...help }) => ({ ...help, time: isoTime(time) })),
  rejudgings: evidence.rejudgings.map(withTime),
  rescorings: evidence.rescorings.map(withTime),
  leavingsOut: evidence.leavingsOut.map(withTime),
  unread: evidence.unread,
  corrections: evidence.corrections.map(withTime),
})

/**
 * The evidence as JSON lines. Each line has a `hash` over the hash of the line before and the line without it, so that nothing
 * can be changed, left out or moved without breaking the chain (docs/evidence.md). `hash`: SHA-256 of a text's UTF-8, as hex.
 */
export const evidenceLines = (evidence: Evidence, hash: (text: string) => string): string => {
  const lines: { [key: string]: Json | undefined }[] = [
    heading(evidence),
    ...evidence.rows.map(({ team, time, read, ...row }) => ({
      ...row,
      read: readInWords(read),
      kind: 'row',
      time: isoTime(time),
      team: team && { id: team.id, name: team.name },
    })),
  ]
  let before = ''
  return lines
    .map((line) => {
      before = hash(before + canonical(line))
      return `${canonical({ ...line, hash: before })}\n`
    })
    .join('')
}
