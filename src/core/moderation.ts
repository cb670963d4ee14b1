import type { Post } from './post'
import type { Shows } from './runsheet'
import type { KnownPost, Session } from './session'

/** What the trainer set at this place in the journal, for posts that come after it. */
export type Moderation = { n: number; shows: Shows; words: readonly string[]; isListed: WordList }

/** The word of the list that a text has; undefined: none. */
export type WordList = (text: string) => string | undefined

/** What the run sheet says, as if the trainer had set it at the beginning. */
export const moderationOf = (
  { moderations, sheet }: Session,
  arrived: number,
): Pick<Moderation, 'shows' | 'words'> => moderations.findLast(({ n }) => n < arrived) ?? sheet

/** Whether a post may be on the wall although the trainer said nothing of it: by what was set when its latest version came. */
export const isFree = (session: Session, post: KnownPost): boolean => {
  const latest = post.versions.at(-1)
  if (!latest) return false
  const arrived = post.arrivals.get(latest.id) ?? post.arrived.n
  return isTrusted(session, latest, arrived) && listedWord(session, latest.text, arrived) === undefined
}

const isTrusted = (session: Session, { authorId }: Post, arrived: number): boolean => {
  switch (moderationOf(session, arrived).shows) {
    case 'nobody':
      return false
    case 'teams':
      return session.teamOf.has(authorId)
    case 'known':
      return session.teamOf.has(authorId) || isKnown(session, authorId, arrived)
    case 'everybody':
      return true
  }
}

/** Known is who had a post agreed to when this one came. */
const isKnown = (session: Session, author: string, arrived: number): boolean => {
  for (const root of session.postsOf.get(author)?.roots ?? []) {
    const said = session.judgements.get(root)?.findLast(({ n }) => n < arrived)
    if (said?.value === 'shown') return true
  }
  return false
}

/** The word of the list, as it stood when the post came, that makes it wait. */
export const listedWord = (session: Session, text: string, arrived: number): string | undefined => {
  const set = session.moderations.findLast(({ n }) => n < arrived)
  return set ? set.isListed(text) : session.listedInSheet(text)
}

/** Whether the trainer keeps this account off the wall. */
export const isBlocked = ({ blocked }: Session, author: string): boolean =>
  blocked.get(author)?.value === true

/** Small letters without accents, so that a listed word is found however it is dressed up. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toLowerCase()

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u

/** Looks for whole words or phrases: 'ass' is not in 'class'. */
export const wordList = (words: readonly string[]): WordList => {
  const patterns = words.flatMap((word) => {
    const parts = plain(word).trim()
    if (parts === '') return []
    const quoted = parts
      .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll(/\s+/g, String.raw`\s+`)
    const whole = UNSPACED.test(parts) ? quoted : String.raw`(?<![\p{L}\p{N}])${quoted}(?![\p{L}\p{N}])`
    return [{ word, pattern: new RegExp(whole, 'u') }]
  })
  if (patterns.length === 0) return () => undefined
  // Views ask again and again of the same posts.
  const found = new Map<string, string | undefined>()
  return (text) => {
    if (!found.has(text)) {
      const written = plain(text)
      found.set(text, patterns.find(({ pattern }) => pattern.test(written))?.word)
    }
    return found.get(text)
  }
}
