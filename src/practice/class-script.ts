import type { Letter } from '../core/runsheet'
import { keyOf, type Occasion } from './class-occasion'
import type { Person } from './people'
import { randomOf } from './random'

/** What a fair judge takes a post for. `unclear`: it could mean two options. `unseen`: it never reaches the class. */
export type Meaning = Letter | 'right' | 'wrong' | 'unclear' | 'intro' | 'question' | 'talk' | 'unseen'

/** What the practice script is there to show. */
export const BEHAVIOURS = [
  'bare letter',
  'letter and bracket',
  'number',
  'hash letter',
  'in words',
  'typo',
  'mention and tag',
  'changed vote',
  'ambiguous',
  'twice',
  'team disagrees',
  'reply',
  'photo finish',
  'late',
  'stranger',
  'edited into right',
  'edited too late to matter',
  'deleted',
  'wrong hashtag',
  'corrected hashtag',
  'question',
  'asks the same',
  'latecomer',
  'other language',
  'only emoji',
  'long intro',
  'hostile',
  'burst',
  'after a hint',
  'reaction',
] as const
type Behaviour = (typeof BEHAVIOURS)[number]

/**
 * One thing that somebody does. Seconds: `at` after the opening, `afterHint` after the trainer's post.
 * '#tag' and '@master' in a text become the session's own.
 */
export type Line<Who extends string = string> = {
  who: Who
  means: Meaning
  /** A name for a line that another edits or deletes. */
  as?: string
  shows?: Behaviour
  /** To the millisecond, whatever the seed. */
  exact?: true
  /** Heavier than a plain account on X may post. */
  long?: true
  /** So many people like it. */
  liked?: number
} & ({ at: number } | { afterHint: number }) &
  ({ says: string } | { replies: string } | { edits: string; into: string } | { deletes: string })

export type PlannedPost = {
  /** Unique within its occasion. */
  key: string
  person: string
  /** Ms since the opening, or since the trainer's post. */
  after: number
  expect: Meaning
  shows?: Behaviour
  long?: true
  liked?: number
} & (
  | { kind: 'new' | 'reply'; text: string }
  | { kind: 'edit'; of: string; text: string }
  | { kind: 'delete'; of: string }
)

/** Who is in the class, and what they do. */
export type Script = {
  cast: readonly Person[]
  linesFor: (occasion: Occasion, seed: number) => Line[]
}

/** How far, ms, a seed moves what is not `exact`. */
const JITTER = 350

const deedOf = (line: Line, occasion: Occasion) => {
  const typed = (text: string) =>
    text.replaceAll('#tag', `#${occasion.hashtag}`).replaceAll('@master', `@${occasion.master}`)
  if ('says' in line) return { kind: 'new', text: typed(line.says) } as const
  if ('replies' in line) return { kind: 'reply', text: typed(line.replies) } as const
  if ('edits' in line) return { kind: 'edit', of: line.edits, text: typed(line.into) } as const
  return { kind: 'delete', of: line.deletes } as const
}

const planned = (script: Script, occasion: Occasion, seed: number) =>
  script.linesFor(occasion, seed).map((line, index) => {
    const afterHint = 'afterHint' in line
    const shift = line.exact ? 0 : randomOf(seed, keyOf(occasion), index).between(-JITTER, JITTER)
    const post: PlannedPost = {
      key: line.as ?? `line ${index}`,
      person: line.who,
      after: Math.round((afterHint ? line.afterHint : line.at) * 1000) + shift,
      expect: line.means,
      ...(line.shows && { shows: line.shows }),
      ...(line.long && { long: line.long }),
      ...(line.liked && { liked: line.liked }),
      ...deedOf(line, occasion),
    }
    return { afterHint, post }
  })

const inOrder = (posts: PlannedPost[]): PlannedPost[] => posts.toSorted((a, b) => a.after - b.after)

/** What the class does by itself on this occasion, in order of time. */
export const planFor = (script: Script, occasion: Occasion, seed: number): PlannedPost[] =>
  inOrder(planned(script, occasion, seed).flatMap(({ afterHint, post }) => (afterHint ? [] : post)))

/** What a post of the trainer makes the class do on this occasion, each of it once. */
export const planAfterHint = (script: Script, occasion: Occasion, seed: number): PlannedPost[] =>
  inOrder(planned(script, occasion, seed).flatMap(({ afterHint, post }) => (afterHint ? post : [])))
