import type { Post } from '../post'
import { withoutTag } from '../reading/normalise'
import { readNumber, readOption, readShort, type Reading, type ShortReading } from '../reading/reading'
import { compareIds, timeOfId, type PostId } from '../time'
import { isInTime, isOffered, votesFor, type Ballot, type Contest, type Mark } from './contest'

/** Longer texts are hardly ever written twice. */
const REMEMBERED_LENGTH = 60

const read = ({ answer, hashtag }: Contest, text: string): Reading | ShortReading => {
  switch (answer.kind) {
    case 'poll':
    case 'choice':
      return readOption(text, answer.options)
    case 'short':
      return readShort(withoutTag(text, hashtag), answer.accepted, answer.typos)
    case 'number':
      return readNumber(text, answer)
  }
}

const readText = (contest: Contest, text: string): Reading | ShortReading => {
  const known = contest.readings.get(text)
  if (known) return known
  const reading = read(contest, text)
  if (text.length <= REMEMBERED_LENGTH) contest.readings.set(text, reading)
  return reading
}

/** How the trainer decided on an unclear version; absent: not decided, `{ option: undefined }`: not an answer. */
export type Decided = (version: PostId) => { option: Mark | undefined } | undefined
export const undecided: Decided = () => undefined

/** What the trainer decided on a version, as far as it makes sense by the rule that holds now. */
export const decisionOn = (contest: Contest, decided: Decided, version: PostId): ReturnType<Decided> => {
  const decision = decided(version)
  return decision?.option === undefined || isOffered(contest, decision.option) ? decision : undefined
}

/** Reads one version as a vote or an answer; undefined where it is neither. */
export const readBallot = (
  contest: Contest,
  { root, version }: { root: PostId; version: Post },
  decided: Decided,
): Ballot | undefined => {
  const about = { version: version.id, root, time: timeOfId(version.id) }
  const decision = decisionOn(contest, decided, version.id)
  if (decision) return decision.option && { ...about, kind: 'mark', mark: decision.option }
  const reading = readText(contest, version.text)
  switch (reading.kind) {
    case 'right':
    case 'wrong':
      return { ...about, kind: 'mark', mark: reading.kind }
    case 'option':
      return { ...about, kind: 'mark', mark: reading.option }
    case 'unclear':
      return { ...about, kind: 'unclear', options: ['right', 'wrong'] }
    case 'several':
      return { ...about, kind: 'unclear', options: reading.options }
    case 'none':
      return undefined
  }
}

/**
 * The ballots in one post. Where the first answer counts each version in time is one, so that an edit never undoes an
 * answer; where the last counts, only what the post said when time was up.
 */
const ballotsOfPost = (
  contest: Contest,
  root: PostId,
  versions: readonly Post[],
  decided: Decided,
): Ballot[] => {
  const inTime = versions.filter((version) => isInTime(contest, timeOfId(version.id)))
  const judged = contest.counts === 'first' ? inTime : inTime.slice(-1)
  return judged.flatMap((version) => readBallot(contest, { root, version }, decided) ?? [])
}

/** Judges a post anew, whatever it came to before; no versions: it is gone. Says whether anything changed. */
export const judgePost = (
  contest: Contest,
  post: { root: PostId; author: string; versions: readonly Post[] },
  decided: Decided,
): boolean => {
  const held = contest.ballots.get(post.author) ?? []
  const before = held.filter((ballot) => ballot.root === post.root)
  const now = ballotsOfPost(contest, post.root, post.versions, decided)
  if (before.length === 0 && now.length === 0) return false
  const others = held.filter((ballot) => ballot.root !== post.root)
  const ballots = [...others, ...now].toSorted((a, b) => compareIds(a.version, b.version))
  contest.ballots.set(post.author, ballots)
  for (const ballot of before) contest.unclear.delete(ballot.version)
  for (const ballot of now) if (ballot.kind === 'unclear') contest.unclear.add(ballot.version)
  recount(contest, post.author, ballots)
  return true
}

const recount = (contest: Contest, author: string, ballots: readonly Ballot[]): void => {
  const marks = ballots.filter((ballot) => ballot.kind === 'mark')
  const before = contest.counting.get(author)
  const now = contest.counts === 'first' ? marks[0] : marks.at(-1)
  if (before) contest.tally.set(before.mark, votesFor(contest, before.mark) - 1)
  if (now) {
    contest.tally.set(now.mark, votesFor(contest, now.mark) + 1)
    contest.counting.set(author, now)
  } else contest.counting.delete(author)
}
