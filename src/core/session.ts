import type { CountdownSetting, Cover, HintDraft, Rule, Spotlight } from './commands'
import { contestsOf, type Contest, type Mark } from './quiz/contest'
import { createCosts, type Costs } from './cost'
import { createAlike, type Alike } from './desk/alike'
import { cuesOf, everyCueOf, type Cue } from './cues'
import type { FactOf, Sending, Source } from './facts'
import type { Intro } from './intro/intro'
import type { Author, Post } from './post'
import { MILLS_IN_DOLLAR } from './prices'
import type { OpenPromise } from './promise'
import type { RunSheet, Shows } from './runsheet'
import type { Scoring } from './sheet/question'
import type { PostId, XTime } from './time'
import { wordList, type WordList } from './word-list'

/** A value that the latest fact set: `n` is that fact's place in the journal, so any order of folding ends the same. */
export type Latest<Value> = { n: number; at: XTime; value: Value }

/** A post through all its edits. `arrived` is the first fact that brought it. */
export type KnownPost = {
  root: PostId
  /** All versions we saw, oldest first. */
  versions: Post[]
  arrived: { n: number; at: XTime }
  /** By version: the place of the first fact that brought it. */
  arrivals: Map<PostId, number>
}

/** One version on the time line, oldest first by id, that is by X's own time. */
type Moment = { post: Post; root: PostId; time: XTime }

export type Hint = { draft: HintDraft; n: number; plannedAt: XTime }

/** One sending of a hint, as it was journalled before it left. */
type Attempt = { n: number; at: XTime; text: string; replyTo: PostId | undefined }

/** What the trainer set at this place in the journal, for posts that come after it. */
export type Moderation = { n: number; shows: Shows; words: readonly string[]; isListed: WordList }

/** What someone said of themselves, and in which version of which post. */
export type Introduction = { root: PostId; version: PostId; intro: Intro; looksLikeOne: boolean }

export type Go = { n: number; at: XTime; cue: Cue }

type Place = { n: number; at: XTime }
/** What the trainer changed in a quiz by hand, and why. */
export type Correction = Place & { team: string; points: number; reason: string }
export type Rejudging = Place & { question: string; rule: Rule; reason: string }
/** What was said of versions that nobody read: the result stands without them (`is`), or waits for them again. */
export type LeavingOut = Place & { question: string; versions: PostId[] } & (
    | { is: true; reason: string }
    | { is: false }
  )
/** What the trainer said of a question: that it asks the same as another one; into itself: that it does not; nothing: never mind. */
export type Merging = Place & { post: PostId; into: PostId | undefined }
export type Rescoring = Place & { quiz: string; scoring: Scoring; reason: string }

/**
 * The state of a session: Maps updated in place by the fold and by nothing else (spreading copies is thousands of times
 * slower at 10,000 posts). Everything here follows from the facts alone, whatever their order.
 */
export type Session = {
  readonly mode: FactOf<'began'>['mode']
  /** Whose connection it goes by; undefined in journals from before. */
  readonly account: FactOf<'began'>['account']
  readonly sheet: RunSheet
  readonly startedAt: XTime
  /** The steps that there are now; the trainer may have been at one that no longer is. */
  cues: readonly Cue[]
  readonly everyCue: readonly Cue[]
  readonly posts: Map<PostId, KnownPost>
  /** By author: all their posts, and the first by X's time. */
  readonly postsOf: Map<string, { roots: Set<PostId>; first: PostId }>
  /** By author: their newest post that names the master account, which X lets us reply to. */
  readonly calls: Map<string, PostId>
  /** By post: those that quote it. One that quotes us takes a reply. */
  readonly quoting: Map<PostId, Set<PostId>>
  timeline: Moment[]
  isTimelineSorted: boolean
  /** By edited post: its versions that X names and that never came, as they were before an edit between two readings. */
  readonly unread: Map<PostId, PostId[]>
  readonly gone: Map<PostId, FactOf<'gone'>['why']>
  readonly authors: Map<string, Latest<Author>>
  /** By username in small letters: the account that first had it here, so that a swapped handle changes no team. */
  readonly holders: Map<string, { n: number; author: string }>
  /** By author: the usernames that it holds, in small letters. */
  readonly namesOf: Map<string, Set<string>>
  readonly assigned: Map<string, Latest<string | undefined>>
  /** By username in small letters: the team that the trainer put it into, be the account seen yet or not. */
  readonly enlisted: Map<string, Latest<string | undefined>>
  /** By username in small letters: the team that the run sheet lists it in. */
  readonly listedIn: ReadonlyMap<string, string>
  readonly teamOf: Map<string, string>
  /** By team: the accounts that are in it, as `teamOf` says. */
  readonly members: Map<string, Set<string>>
  /** Accounts that the trainer took out of all teams. */
  readonly takenOut: Set<string>
  readonly standings: Map<PostId, Latest<'shown' | 'hidden' | 'waiting'>>
  /** All that the trainer ever said of a post, oldest first: who was known when. */
  readonly judgements: Map<PostId, Latest<'shown' | 'hidden' | 'waiting'>[]>
  goes: Go[]
  readonly closings: { n: number; at: XTime; contest: string }[]
  readonly contests: Map<string, Contest>
  /** The times during which the wall asked for introductions. */
  introTimes: { from: XTime; to: XTime }[]
  readonly intros: Map<string, Introduction>
  /** By contest and version: how the trainer read an unclear answer. */
  readonly readings: Map<string, Latest<Mark | undefined>>
  /** Every one that the trainer set, oldest first: a hold shows what was on when it began. */
  spotlights: Latest<Spotlight>[]
  cover: Latest<Cover>
  hold: Latest<boolean>
  countdown: Latest<CountdownSetting>
  /** What the trainer set for posts from then on, oldest first. */
  moderations: Moderation[]
  /** The run sheet's own list, until the trainer sets another. */
  readonly listedInSheet: WordList
  /** By author. */
  readonly blocked: Map<string, Latest<boolean>>
  readonly hints: Map<string, Hint>
  readonly cancelled: Set<string>
  readonly sendings: Map<string, Latest<Sending>>
  /** By hint: what was handed to X and when, oldest first. More than one only where the one before surely did not come out. */
  readonly attempts: Map<string, Attempt[]>
  /** By source: everything up to this id was read. */
  readonly readUpTo: Map<Source, PostId>
  /** By source: nothing from before this moment is still to come, but for what X shows unusually late. */
  readonly readThrough: Map<Source, XTime>
  /** All of them, oldest first. */
  readonly corrections: Correction[]
  readonly rejudgings: Rejudging[]
  readonly rescorings: Rescoring[]
  readonly leavingsOut: LeavingOut[]
  /** What is on the desk of questions, by what is asked. */
  readonly asked: Alike
  /** Posts that the trainer put on the desk of questions, or took off. */
  readonly picked: Map<PostId, Latest<boolean>>
  /** What was merged, split off and taken back by hand, oldest first. */
  readonly mergings: Merging[]
  readonly handled: Map<PostId, Latest<'open' | 'aloud' | 'parked'>>
  readonly metrics: Map<PostId, Latest<{ likes: number; reposts: number }>>
  /** Promises of earlier sessions, by the question's post. */
  readonly promises: Map<PostId, Latest<OpenPromise>>
  /** Questions whose promise was kept in another session. */
  readonly keptElsewhere: Map<PostId, Latest<true>>
  /** By course: what our own timeline showed of it at the last reading. */
  readonly readBacks: Map<string, Latest<FactOf<'read-back'>['seen']>>
  readonly costs: Costs
  /** By what was done and to which post of ours: ticked off by the trainer, or no longer. */
  readonly ticked: Map<string, Latest<boolean>>
  /** Posts that X charged a bookmark for, so that none is bookmarked, and paid, again. */
  readonly bookmarked: Set<PostId>
  /** Thousandths of a dollar. */
  budget: Latest<number>
  /** By post: how the poll stands that X holds in it. */
  readonly pollCounts: Map<PostId, Latest<FactOf<'poll-counts'>>>
  /** Posts of ours that the trainer wants deleted: where in the journal that was last said, by hint. */
  readonly unwanted: Map<string, number>
  clockOffset: Latest<number>
  /** The first time that X's clock was measured: moves made before it were timed by this computer's clock. */
  firstClock: { n: number; offset: number } | undefined
  endedAt: XTime | undefined
  /** Raised when a part changes, so that views rebuild only what depends on it. */
  readonly revisions: Record<Part, number>
  /** Posts whose row in the trainer's list changed since it was last taken. */
  readonly touched: Set<PostId>
}
export type Part =
  | 'show'
  | 'people'
  | 'teams'
  | 'posts'
  | 'standings'
  | 'contests'
  | 'intros'
  | 'hints'
  | 'costs'
  | 'desk'

export const createSession = (began: FactOf<'began'>, at: XTime): Session => ({
  mode: began.mode,
  account: began.account,
  sheet: began.sheet,
  startedAt: at,
  cues: cuesOf(began.sheet),
  everyCue: everyCueOf(began.sheet),
  posts: new Map(),
  postsOf: new Map(),
  calls: new Map(),
  quoting: new Map(),
  timeline: [],
  isTimelineSorted: true,
  unread: new Map(),
  gone: new Map(),
  authors: new Map(),
  holders: new Map(),
  namesOf: new Map(),
  assigned: new Map(),
  enlisted: new Map(),
  listedIn: new Map(
    began.sheet.teams.flatMap(({ id, members }) => members.map((member) => [member.toLowerCase(), id])),
  ),
  teamOf: new Map(),
  members: new Map(),
  takenOut: new Set(),
  standings: new Map(),
  judgements: new Map(),
  goes: [],
  closings: [],
  contests: contestsOf(began.sheet),
  introTimes: [],
  intros: new Map(),
  readings: new Map(),
  spotlights: [],
  cover: { n: 0, at, value: 'nothing' },
  hold: { n: 0, at, value: false },
  countdown: { n: 0, at, value: { kind: 'off' } },
  moderations: [],
  listedInSheet: wordList(began.sheet.words),
  blocked: new Map(),
  hints: new Map(),
  cancelled: new Set(),
  sendings: new Map(),
  attempts: new Map(),
  readUpTo: new Map(),
  readThrough: new Map(),
  corrections: [],
  rejudgings: [],
  rescorings: [],
  leavingsOut: [],
  asked: createAlike(),
  picked: new Map(),
  mergings: [],
  handled: new Map(),
  metrics: new Map(),
  promises: new Map(),
  keptElsewhere: new Map(),
  readBacks: new Map(),
  costs: createCosts(),
  ticked: new Map(),
  bookmarked: new Set(),
  budget: { n: 0, at, value: began.sheet.budget * MILLS_IN_DOLLAR },
  pollCounts: new Map(),
  unwanted: new Map(),
  clockOffset: { n: 0, at, value: 0 },
  firstClock: undefined,
  endedAt: undefined,
  revisions: {
    show: 0,
    people: 0,
    teams: 0,
    posts: 0,
    standings: 0,
    contests: 0,
    intros: 0,
    hints: 0,
    costs: 0,
    desk: 0,
  },
  touched: new Set(),
})

export const changed = (session: Session, part: Part): void => {
  session.revisions[part] += 1
}

/** What the trainer holds up instead of the step, as of this place in the journal. */
export const spotlightOf = (
  { spotlights }: Session,
  upTo = Number.POSITIVE_INFINITY,
): Latest<Spotlight> | undefined => spotlights.findLast(({ n }) => n <= upTo)

/** The spotlight that the room sees, or would see under a cover: the next step ended those before it. */
export const heldUp = (session: Session, upTo = Number.POSITIVE_INFINITY): Latest<Spotlight> | undefined => {
  const go = session.goes.findLast(({ n }) => n <= upTo)
  const spotlight = spotlightOf(session, upTo)
  return spotlight !== undefined && spotlight.n > (go?.n ?? 0) ? spotlight : undefined
}

/** Puts what happened at a place in the journal into its order; nothing where it is known already. */
export const insertByPlace = <Item extends { n: number }>(items: Item[], item: Item): boolean => {
  const after = items.findIndex(({ n }) => n >= item.n)
  if (after !== -1 && items[after]?.n === item.n) return false
  items.splice(after === -1 ? items.length : after, 0, item)
  return true
}

/** Keeps the later of two facts about the same thing; says whether it was news. */
export const keepLatest = <Key, Value>(
  map: Map<Key, Latest<Value>>,
  key: Key,
  latest: Latest<Value>,
): boolean => {
  const held = map.get(key)
  if (held && held.n >= latest.n) return false
  map.set(key, latest)
  return true
}
