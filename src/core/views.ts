import type { Cover, HintDraft, Rule } from './commands'
import type { Cue } from './cues'
import type { Sending } from './facts'
import type { LatePosts } from './read-through'
import type { PostId, XTime } from './time'
import type { Mark } from './quiz/contest'
import type { Letter, Shows } from './runsheet'
import type { CourseOrder } from './sheet/course'
import type { StepProblem } from './course/check'
import type { Picture } from './sheet/parts'
import type { PreparedHint } from './sheet/question'
import type { DeskView } from './desk/desk-view'
import type { Session } from './session'

/**
 * How a window turns its own time into X's: at the local moment `local` (ms since 1970 on this machine) it was `x`,
 * and X's time runs `rate` times as fast (1 live, 0 paused, up to 60 in practice and replay).
 */
export type StageClock = { x: XTime; local: number; rate: number }

/** A team as the stage draws it: `colour` picks one of eight, each with its own shape. */
export type TeamMark = { id: string; name: string; colour: number }

/** A post as it may be shown: text of a stranger, only ever text. */
export type PostCard = {
  id: PostId
  name: string
  username: string
  avatarUrl?: string
  text: string
  time: XTime
  team?: TeamMark
}

/** One person on the intros wall. `shownFrom` is when the wall may show them; `whole` is what they wrote. */
export type IntroCard = PostCard & {
  person?: string
  place?: string
  wish?: { kind: 'learn' | 'challenge'; text: string }
  shownFrom: XTime
}

/** A question on the wall; `askers` and `likes` are those of all posts on the wall that ask it. */
export type AskedCard = PostCard & { askers: number; likes: number; state: 'asked' | 'promised' | 'answered' }

/** `share` is 0 to 1 of all votes. Absent votes: the room is not to see them yet. */
export type Bar = { letter: Letter; text: string; votes?: number; share?: number }

/** A right answer's place: `behind` is ms after the first. */
export type Finish = {
  team: TeamMark
  who: string
  time: XTime
  taken: number
  behind: number
  /** Shared by those within the quiz's margin of the first of them. */
  rank: number
  points: number
  /** The team had a hint before it answered. */
  helped: boolean
  /** Everything was read that could still change it. */
  official: boolean
}

/**
 * Whose right answer counted for no team: somebody of the team had answered before, or did so afterwards where the last answer
 * counts; or they themselves did; or they are in no team.
 */
export type UncountedRight = {
  who: string
  team: TeamMark | undefined
  why: 'team-before' | 'self-before' | 'team-after' | 'self-after' | 'no-team'
}

export type BoardRow = {
  team: TeamMark
  points: number
  rank: number
  /** Places climbed since the last question. */ climbed: number
  /** In how many questions the team was right, of how many that count: of those whose right answer was shown, the same for every team. */
  right: number
  asked: number
  /** How long its right answers took on average, ms; null: none was right, or speed is not told. */
  speed: number | null
  /** What the trainer gave or took by hand; it is in the points. */
  corrected: number
}

/** The right answer: a letter, its words, or the number or range that each language writes in its own way. Empty: not told. */
export type RightAnswer = string | { from: number; to: number }

/** What was typed for an answer, in one wording, with the versions that say so. */
export type TypedOnStage = { words: string; posts: { id: PostId; version: PostId }[] }
/** The same for the trainer: how many typed it, and what it was read as. */
export type TypedRow = { words: string; count: number; isRight: boolean }

/** How many of the teams have answered, where nobody is to see which of them was first. */
type TeamsCounted = { done: number; of: number }

export type HintOnStage = { text: string; to: 'all' | TeamMark }

/** A countdown: by X's clock while it runs, or stopped with so many ms left. */
export type Timer = { kind: 'running'; endsAt: XTime } | { kind: 'paused'; left: number }

/** What several people share, as most of them put it. */
export type Shared = { text: string; people: number }

/** What the room sees. Each kind is one scene, drawn from this and nothing else. */
export type Scene =
  | { kind: 'join' }
  | { kind: 'intros'; title: string; prompt: string; people: IntroCard[] }
  /** The introductions seen as one room: where people are from, what they find hard and want to learn; most shared first. */
  | {
      kind: 'room'
      title: string
      people: number
      places: Shared[]
      challenges: Shared[]
      wishes: Shared[]
    }
  | {
      kind: 'poll'
      question: string
      state: 'open' | 'closed' | 'result'
      bars: Bar[]
      /** The same options as the room saw them the last time; empty: nothing to compare with. */
      before: Required<Bar>[]
      voters: number
      /** The same poll as X holds it, beside the votes by post. */
      onX?: { bars: Bar[]; voters: number; open: boolean }
      /** The poll is held elsewhere: its link, instead of bars. */
      elsewhere?: string
    }
  | {
      kind: 'question'
      quiz: string
      number: number
      of: number
      text: string
      /** Part of what is asked, from the asking on: written as it is, and shown. */
      code?: string
      picture?: Picture
      /** Empty for a question with a typed answer. */
      bars: Bar[]
      /** What was typed, at the answers of such a question; as far as the room may see it. */
      typed?: TypedOnStage[]
      /** open: answers are taken; closed: time is up; answers: what was answered; right: the right answer. */
      state: 'open' | 'closed' | 'answers' | 'right'
      opensAt: XTime
      closesAt: XTime
      /** Teams in the order of the run sheet, and whether they have answered; none of them while they are only counted. */
      teams: { team: TeamMark; answered: boolean }[]
      counted?: TeamsCounted
      answered: number
      /** Empty until the right answer is shown. */
      right: RightAnswer
      hint?: HintOnStage
    }
  /** Who has answered, in large; a question's time goes on meanwhile. */
  | {
      kind: 'answered'
      number: number
      of: number
      state: 'open' | 'closed'
      closesAt: XTime
      teams: { team: TeamMark; answered: boolean }[]
      counted?: TeamsCounted
      answered: number
    }
  /** Who was right, in the order in which X's clock saw them. */
  | {
      kind: 'finish'
      number: number
      of: number
      text: string
      right: RightAnswer
      finish: Finish[]
      /** Where no team was right, but somebody was: which answers of the teams were not, or that it was nobody of a team. */
      noTeam?: 'first' | 'last' | 'any'
      /** Nothing that was not read yet can change it, nor add to it. */
      official: boolean
    }
  /** `after`: how many of the questions are on it, where others are still to come. */
  | { kind: 'board'; title: string; rows: BoardRow[]; final: boolean; after?: { done: number; of: number } }
  | { kind: 'post'; post: PostCard }
  | { kind: 'hint'; hint: HintOnStage; sentAt?: XTime }
  | {
      kind: 'questions'
      title: string
      prompt: string
      asked: AskedCard[]
      /** All that the room may see, also those that have no place in `asked`. */
      counts: Record<AskedCard['state'], number>
    }
  | {
      kind: 'course'
      title: string
      text: string
      link?: string
      picture?: Picture
      step?: { number: number; of: number }
    }
  /** `title` is empty for a countdown that the trainer started by hand. */
  | { kind: 'break'; title: string; timer: Timer }
  | { kind: 'closing'; posts: number; people: number; winners: BoardRow[] }
  /** What may lie over the stage; `card` is the app's own. */
  | { kind: 'black' | 'white' | 'card' }

/** All that the audience's window ever holds. The trainer's preview is drawn from the same value. */
export type AudienceView = {
  scene: Scene
  join: { title: string; hashtag: string; master: string }
  /** REHEARSAL is shown: practice posts are not from X. */
  rehearsal: boolean
  clock: StageClock
}

/** What a post, or one version of it, was taken for. `counts`: off, another one of the same person counts. */
export type TakenFor =
  | { kind: 'introduction' }
  | { kind: 'read'; of: 'vote' | 'answer'; mark: Mark; counts: boolean }
  | { kind: 'unclear'; of: 'vote' | 'answer'; options: Mark[] }
  /** It would have been one, had it come in time. */
  | { kind: 'late'; of: 'vote' | 'answer' }

/** A post in the trainer's list. */
export type PostRow = PostCard & {
  author: PostId
  blocked: boolean
  /** The word of the trainer's list that makes it wait; empty: none. */
  word: string
  standing: 'shown' | 'hidden' | 'waiting'
  deleted: boolean
  edited: boolean
  /** It comes with pictures or a video, which are on X alone. */
  media: boolean
  /** What it was taken for, in the order of the run sheet. */
  judged: TakenFor[]
  /** The question that it is an answer to, or came too late for. */
  question?: string
  /** An answer that could mean several things: which contest, and what the trainer may decide. */
  unclear?: { contest: string; version: PostId; options: Mark[] }
  pinned: boolean
  /** Why X allows no reply to it, in words; empty: it does. */
  noReply: string
}

export type CueRow = {
  id: string
  kind: Cue['kind']
  label: string
  activity?: string
  question?: string
  visited: boolean
}

/** `sent`: it was planned, and not taken back. */
export type PreparedRow = PreparedHint & {
  id: string
  /** It was sent, or leaves at `leavesAt` unless it is taken back. */
  sent: boolean
  leavesAt?: XTime
}

/** Figures of what is open or was last, right answers included: never for the audience. */
export type Figures =
  | { kind: 'none' }
  /** At the board and after the end: what may still change it. `label`: what was asked. `board` is empty without a quiz. */
  | {
      kind: 'unsettled'
      unclear: { contest: string; label: string; count: number }[]
      strangers: Required<PersonRow>[]
      board: BoardRow[]
    }
  | { kind: 'intros'; people: number; waiting: number }
  | {
      kind: 'poll'
      contest: string
      open: boolean
      bars: Required<Bar>[]
      voters: number
      unclear: number
      /**
       * What X would be asked to hold; `held`: it was posted, or is on its way. `post`: what became of the latest that was
       * planned. Absent: it does not fit on X.
       */
      onX?: {
        text: string
        options: string[]
        minutes: number
        held: boolean
        post?: Pick<HintRow, 'id' | 'state'>
        votes: number
      }
    }
  /** A poll that is held elsewhere: nothing of it is counted here. */
  | { kind: 'elsewhere'; link: string }
  | {
      kind: 'question'
      contest: string
      open: boolean
      opensAt: XTime
      closesAt: XTime
      bars: Required<Bar>[]
      right: RightAnswer
      answered: number
      unclear: number
      /** Accounts that answered and are in no team. */
      strangers: Required<PersonRow>[]
      finish: Finish[]
      /** What was typed, the most frequent first; empty where there are options. */
      typed: TypedRow[]
      /** What it is judged by. */
      rule: Rule | null
      /** Right answers in time that gave no team its place. */
      uncounted: UncountedRight[]
      /** Which of a team's answers counts. */
      counts: 'first' | 'last'
      /** How many teams have answered, where a team answers as one; null: each member answers, or there are no teams. */
      teamsIn: { done: number; of: number } | null
      /** How many versions were edited away before they were read and keep the result from being official. */
      unread: number
      /** Off: the quiz is scored without speed, and nobody is shown who was first. */
      timed: boolean
      hints: PreparedRow[]
      /** What a hint takes off the points of a team that had it before it answered, per cent. */
      hintCosts: number
    }

export type HintRow = {
  id: string
  text: string
  to: HintDraft['to']
  /** planned until `leavesAt`, the end of the undo window. */
  state: { kind: 'planned'; leavesAt: XTime } | { kind: 'cancelled' } | { kind: 'deleting' } | Sending
  plannedAt: XTime
  asReply: boolean
  /** Whose post it answers, if it was written to a post. */
  answers?: { name: string; username: string }
  /** What X charges for it, thousandths of a dollar. */
  mills: number
  /** X holds a poll in it. */
  isPoll: boolean
  /** It is a post of a course, which has a sheet of its own. */
  isStep?: true
  /** What it is there for, so that it can be written again for the same. */
  about?: HintDraft['about']
}

export type CourseStepView = {
  id: string
  /** What its post says, link and all. */
  text: string
  /** As X counts the text. */
  weight: number
  /** What X charges for the post, thousandths of a dollar. */
  mills: number
  /** When it is posted at the earliest, ms since 1970. */
  at?: number
  /** What its picture shows in words. */
  picture?: { alt: string }
  /** The trainer has ticked off that its post is liked. */
  liked?: true
  /** Its post went out without its picture. */
  isBare?: true
  problems: StepProblem[]
  state: HintRow['state'] | { kind: 'none' }
  /** The hint that stands for it: the one on X, or else the latest. */
  hint?: string
  post?: PostId
  /** How our own timeline showed it, if that was read since it was sent; `bare`: without the picture that it went out with. */
  seen?: 'there' | 'missing' | 'misplaced' | 'bare'
}

/** What can be done about a course next, and why not more. */
export type CourseTurn =
  /** Nothing of it is on X, or on its way. */
  | { kind: 'publish' }
  /** Some of it is on X, in order, and the rest is not. */
  | { kind: 'go-on' }
  | { kind: 'on-its-way' }
  /** Nobody knows whether a step is on X. `sought`: it is being looked for. */
  | { kind: 'in-doubt'; sought: boolean }
  /** A step is missing between others, in the wrong place, or there twice. */
  | { kind: 'repair'; deletes: number; posts: number; mills: number }
  | { kind: 'complete' }

export type CourseView = {
  id: string
  title: string
  order: CourseOrder
  /** Between two posts, seconds. */
  gap: number
  steps: CourseStepView[]
  turn: CourseTurn
  /** Whether anything of it is on its way, or may have come to X: what was begun goes on after the session's end too. */
  begun: boolean
  /** Steps whose posts are not on X, in the order in which they leave. */
  left: string[]
  /** What X charges for those, thousandths of a dollar. */
  mills: number
  /** Posts with a step's text that are none of ours as far as the session knows, or one too many. */
  doubles: PostId[]
  /** When it was last read back. */
  readAt?: XTime
  /** The trainer has ticked off that its first step is pinned. */
  pinned?: true
  /** Stands for its texts: whether these very ones were rehearsed. */
  mark: string
}

/** What the feed is doing, always shown. Times by the app's clock as X's time. */
export type FeedView = {
  state: 'off' | 'reading' | 'waiting' | 'trouble'
  /** Plain words: what is wrong and what to do. Empty when all is well. */
  trouble: string
  /** Why nothing more is asked until the trainer does something about it. */
  stopped?: 'budget' | 'no-credits' | 'signed-out' | 'refused'
  lastPoll?: XTime
  nextPoll?: XTime
  /** Calls left until `resetAt`, as X's headers say. */
  remaining?: number
  /** Since when X has answered without a break, and when the newest post that was read was made. */
  connectedSince?: XTime
  newest?: XTime
  resetAt?: XTime
  posts: number
}

/** What the session costs on X, in thousandths of a dollar, counted as X does; practice counts as if it were on X. */
export type CostView = {
  /** Things read that were charged, and posts of ours. */
  posts: number
  authors: number
  sent: number
  session: number
  /** On this UTC day. */
  today: number
  /** To the end of the run sheet. */
  forecast: number
  budget: number
  /** near: the trainer is warned; slow: X is asked less often; used: reading has stopped. */
  state: 'within' | 'near' | 'slow' | 'used'
}

export type ReplayView = { from: XTime; to: XTime; at: XTime; playing: boolean; rate: number }

/** What lies over the stage, and how long the room has been shown the same; `waiting`: posts that came to the wall meanwhile. */
export type Output = { cover: Cover; held: { since: XTime; waiting: number } | null; timer: Timer | null }

/** Somebody in a team, or in none. Without `author` no post of theirs was seen yet. */
export type PersonRow = { author?: PostId; name: string; username: string }

/** Who is in which team. No view carries it: of a hall of 5,000 it would be half a megabyte at each newcomer. */
export type People = {
  /** By team. */
  inTeam: Record<string, PersonRow[]>
  /** Who was seen and is in no team, those seen last first. Nobody, where there are no teams. */
  inNone: PersonRow[]
}

export type ControlView = {
  mode: Session['mode'] | 'replay'
  cost: CostView
  session: {
    title: string
    hashtag: string
    master: string
    startedAt: XTime
    ended: boolean
    /** What became of posts from before the end that X shows late; null while the session goes on. */
    late: LatePosts | null
    file: string
  }
  /** `members`: how many of the team were seen. */
  teams: (TeamMark & { members: number })[]
  cues: CueRow[]
  /** Index into `cues`. */
  cue: number
  figures: Figures
  /** What the room sees. */
  stage: AudienceView
  /** What the room would see next: behind a hold what goes on now, else the next step; `null` after the last one. */
  preview: AudienceView | null
  /** What the room will see again once nothing covers the stage; `null` while nothing does. */
  covered: AudienceView | null
  output: Output
  moderation: { shows: Shows; words: string[] }
  hints: HintRow[]
  courses: CourseView[]
  desk: DeskView
  /** Why a reply to this team is not possible, by team id; absent means possible. */
  replies: Record<string, string>
  feed: FeedView
  /** Trouble with the journal, in plain words; empty when all is well. */
  journal: string
  waiting: number
  replay: ReplayView | null
}
