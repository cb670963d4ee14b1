import type { Post } from './post'
import { readOption, readShort, type Reading, type ShortReading } from './reading/reading'
import type { Letter, Question, RunSheet } from './runsheet'
import { compareIds, timeOfId, type PostId, type XTime } from './time'

/** What an answer comes to: an option, or for a typed answer whether it is right. */
export type Mark = Letter | 'right' | 'wrong'

/** One version of a post that was read as a vote or an answer. `unclear` names the options it could mean. */
type AboutBallot = { version: PostId; root: PostId; time: XTime }
export type Marked = AboutBallot & { kind: 'mark'; mark: Mark }
export type Ballot = Marked | (AboutBallot & { kind: 'unclear'; options: Letter[] })

/** A poll or a quiz question: what is asked, when answers are taken, and what came. */
export type Contest = {
  readonly id: string
  readonly kind: 'poll' | 'question'
  readonly options: readonly string[]
  /** Accepted typed answers; empty where options are given. */
  readonly accepted: readonly string[]
  readonly right: Mark | undefined
  readonly counts: 'first' | 'last'
  /** How long answers are taken, ms; undefined: until the trainer goes on. */
  readonly limit: number | undefined
  /** Answers count from `opensAt` until just before `closesAt`, both X's time; undefined: not opened yet. */
  window: { opensAt: XTime; closesAt: XTime } | undefined
  /** By author, each list oldest first. */
  readonly ballots: Map<string, Ballot[]>
  /** What counts for each author now, and how often each mark counts. */
  readonly counting: Map<string, Marked>
  readonly tally: Map<Mark, number>
  readonly unclear: Set<PostId>
  /** How a text reads here: most people type the same few things. */
  readonly readings: Map<string, Reading | ShortReading>
}

export const contestsOf = (sheet: RunSheet): Map<string, Contest> =>
  new Map(
    sheet.activities.flatMap((activity): [string, Contest][] => {
      if (activity.kind === 'poll')
        return activity.elsewhere === undefined ? [[activity.id, contestOfPoll(activity)]] : []
      if (activity.kind === 'quiz')
        return activity.questions.map((question) => [
          question.id,
          contestOfQuestion(question, activity.counts),
        ])
      return []
    }),
  )

const blank = () => ({
  window: undefined,
  ballots: new Map(),
  counting: new Map(),
  tally: new Map(),
  unclear: new Set<PostId>(),
  readings: new Map(),
})

const contestOfPoll = (poll: { id: string; options: string[] }): Contest => ({
  id: poll.id,
  kind: 'poll',
  options: poll.options,
  accepted: [],
  right: undefined,
  counts: 'last',
  limit: undefined,
  ...blank(),
})

/** What may be typed; a range of numbers has no wording. */
const acceptedIn = (answer: Question['answer']): string[] => {
  if (answer.kind === 'short') return answer.accepted
  return answer.kind === 'number' && answer.from === answer.to ? [String(answer.from)] : []
}

const contestOfQuestion = ({ id, seconds, answer }: Question, counts: 'first' | 'last'): Contest => ({
  id,
  kind: 'question',
  options: answer.kind === 'choice' ? answer.options : [],
  accepted: acceptedIn(answer),
  right: answer.kind === 'choice' ? answer.right : 'right',
  counts,
  limit: seconds * 1000,
  ...blank(),
})

/** How long after the close a post is still told to be late rather than about something else, in ms. */
export const LATE_FOR_MS = 120_000

/** Whether a post of this moment is in time for the contest. */
export const isInTime = ({ window }: Contest, time: XTime): boolean =>
  window !== undefined && time >= window.opensAt && time < window.closesAt

/** Longer texts are hardly ever written twice. */
const REMEMBERED_LENGTH = 60

const readText = (contest: Contest, text: string): Reading | ShortReading => {
  const known = contest.readings.get(text)
  if (known) return known
  const reading =
    contest.options.length === 0 ? readShort(text, contest.accepted) : readOption(text, contest.options)
  if (text.length <= REMEMBERED_LENGTH) contest.readings.set(text, reading)
  return reading
}

/** How the trainer decided on an unclear version; absent: not decided, `{ option: undefined }`: not an answer. */
export type Decided = (version: PostId) => { option: Letter | undefined } | undefined
export const undecided: Decided = () => undefined

/** Reads one version as a vote or an answer; undefined where it is neither. */
export const readBallot = (
  contest: Contest,
  { root, version }: { root: PostId; version: Post },
  decided: Decided,
): Ballot | undefined => {
  const about = { version: version.id, root, time: timeOfId(version.id) }
  const decision = decided(version.id)
  if (decision) return decision.option && { ...about, kind: 'mark', mark: decision.option }
  const reading = readText(contest, version.text)
  switch (reading.kind) {
    case 'right':
    case 'wrong':
      return { ...about, kind: 'mark', mark: reading.kind }
    case 'option':
      return { ...about, kind: 'mark', mark: reading.option }
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

/** How many authors this mark counts for. */
export const votesFor = (contest: Contest, mark: Mark): number => contest.tally.get(mark) ?? 0
