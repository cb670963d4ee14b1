import { z } from 'zod'
import { CommandSchema, RuleSchema } from '../core/commands'
import { PostIdSchema } from '../core/post'
import { LanguageSchema, LookSchema, type Language, type Look } from '../core/look'
import type { Effect } from '../core/quiz/change'
import type { ChangeMade } from '../core/quiz/changes-made'
import type { Evidence } from '../core/quiz/evidence'
import { RunSheetSchema } from '../core/runsheet'
import { ScoringSchema } from '../core/sheet/question'
import type { AudienceView, ControlView, People, PostRow } from '../core/views'
import { connectionActions, type ConnectionView } from './connection'
import type { Patch, Snapshot } from './patch'

export type { ConnectionAction, ConnectionView, May, SlotName, SlotView } from './connection'

export type WindowRole = 'control' | 'audience'

/** Keys by what they mean, as the control room names both. */
export const KeysSchema = z.record(z.string().max(40), z.array(z.string().min(1).max(40)).max(12))
export type Keys = z.infer<typeof KeysSchema>

/** Far more than a run sheet of a whole week with a hundred pictures. */
const DRAFT_MOST = 80_000_000

const QuestionId = z.string().min(1).max(40)
const QuizChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('judge-again'), question: QuestionId, rule: RuleSchema }),
  z.strictObject({ kind: z.literal('score'), quiz: QuestionId, scoring: ScoringSchema }),
  z.strictObject({ kind: z.literal('correct'), team: QuestionId, points: z.int() }),
])
export type QuizChange = z.infer<typeof QuizChangeSchema>

/** What the trainer can do outside a session's own commands. */
const AppActionSchema = z.discriminatedUnion('kind', [
  /** `speed`: how many times faster than real time the practice class lives. */
  z.strictObject({
    kind: z.literal('start-practice'),
    speed: z.number().min(1).max(20),
    /** Absent: our own. */
    sheet: RunSheetSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('start-session'),
    sheet: RunSheetSchema,
    as: z.enum(['live', 'rehearsal', 'practice']),
  }),
  /** The session that was asked for from the command line is not wanted after all. */
  z.strictObject({ kind: z.literal('drop-start') }),
  ...connectionActions,
  /** Shows the system's file dialog; the sheet that was read comes back. */
  z.strictObject({ kind: z.literal('read-sheet-file') }),
  z.strictObject({ kind: z.literal('save-sheet-file'), sheet: RunSheetSchema }),
  z.strictObject({ kind: z.literal('read-sample-sheet') }),
  /** The run sheet that a saved session was held with comes back. */
  z.strictObject({ kind: z.literal('read-session-sheet'), path: z.string().max(4096) }),
  z.strictObject({ kind: z.literal('reopen'), path: z.string().max(4096) }),
  z.strictObject({ kind: z.literal('replay'), path: z.string().max(4096) }),
  z.strictObject({
    kind: z.literal('steer-replay'),
    to: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('play'), rate: z.number().min(1).max(60) }),
      z.strictObject({ kind: z.literal('pause') }),
      /** To this moment, ms by X's clock. */
      z.strictObject({ kind: z.literal('seek'), at: z.number() }),
    ]),
  }),
  /** Ask X at once, after the trainer mended what was wrong. */
  z.strictObject({ kind: z.literal('read-now') }),
  /** Reads a post that X's search does not find, by its link or id. */
  z.strictObject({ kind: z.literal('add-post'), link: z.string().max(500) }),
  /** Reads a course back from X, bookmarks its posts, or deletes from the first wrong one on and publishes the rest again. */
  z.strictObject({
    kind: z.literal('course'),
    course: z.string().min(1).max(40),
    does: z.enum(['check', 'bookmark', 'repair']),
  }),
  /** Opens a post of ours in the system's browser. */
  z.strictObject({ kind: z.literal('open-post'), post: PostIdSchema }),
  /** Shows the system's file dialog; the open promises go into a table or a text, as its name says. */
  z.strictObject({ kind: z.literal('save-promises') }),
  z.strictObject({ kind: z.literal('leave-session') }),
  z.strictObject({ kind: z.literal('show-audience') }),
  z.strictObject({ kind: z.literal('close-audience') }),
  z.strictObject({ kind: z.literal('toggle-full-screen') }),
  z.strictObject({ kind: z.literal('full-screen'), on: z.boolean() }),
  /** The audience's window goes to this display, now and at the next start. */
  z.strictObject({ kind: z.literal('choose-display'), display: z.number() }),
  /** A plain movable window, for sharing in a call; off: the projector again. */
  z.strictObject({ kind: z.literal('one-screen'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('swap-displays') }),
  /** A big number on each display, for a moment: its place in `screens`, from 1. */
  z.strictObject({ kind: z.literal('identify-displays') }),
  z.strictObject({ kind: z.literal('set-look'), look: LookSchema }),
  /** Shows the system's file dialog; the picture, made small enough, becomes the look's logo. */
  z.strictObject({ kind: z.literal('choose-logo') }),
  /** Shows the system's file dialog; the picture, made small enough for a run sheet, comes back. */
  z.strictObject({ kind: z.literal('choose-picture') }),
  /** The control room's own language; its window is loaded anew. */
  z.strictObject({ kind: z.literal('set-language'), language: LanguageSchema }),
  /** What keys mean, by meaning, where it is not the usual. */
  z.strictObject({ kind: z.literal('set-keys'), keys: KeysSchema }),
  /** Keeps a run sheet in the making, as the builder writes it down; null: it is thrown away. */
  z.strictObject({ kind: z.literal('keep-draft'), draft: z.string().max(DRAFT_MOST).nullable() }),
  z.strictObject({ kind: z.literal('read-draft') }),
  /** Who is in which team. */
  z.strictObject({ kind: z.literal('read-people') }),
  /** What a question's result rests on, or will. */
  z.strictObject({ kind: z.literal('read-evidence'), question: QuestionId }),
  /** What the trainer changed of how it counts, and what each change did to the teams. */
  z.strictObject({ kind: z.literal('read-changes'), question: QuestionId }),
  /** Shows the system's file dialog and writes it there: as a spreadsheet, or as lines with their chain of hashes. */
  z.strictObject({
    kind: z.literal('save-evidence'),
    question: QuestionId,
    as: z.enum(['csv', 'jsonl']),
  }),
  /** What a change of the quiz would do to each team, in questions too that the room has not seen answered. */
  z.strictObject({ kind: z.literal('try-change'), change: QuizChangeSchema }),
])
export type AppAction = z.infer<typeof AppActionSchema>

/** Every request a window can make, what it must look like, and which window may make it. */
export const requests = {
  command: { from: ['control'], input: CommandSchema },
  act: { from: ['control'], input: AppActionSchema },
  snapshot: { from: ['control', 'audience'], input: z.undefined() },
} as const satisfies Record<string, { from: readonly WindowRole[]; input: z.ZodType }>

export type RequestName = keyof typeof requests
export type RequestInput<Name extends RequestName> = z.infer<(typeof requests)[Name]['input']>

export type Reply = { kind: 'done' } | { kind: 'refused'; why: string }
export type ActReply =
  | Reply
  | { kind: 'sheet'; sheet: z.infer<typeof RunSheetSchema>; from: string }
  | { kind: 'draft'; draft: string | null }
  /** As a data address; null: none was chosen. */
  | { kind: 'picture'; source: string | null }
  | { kind: 'saved'; as: string }
  | { kind: 'people'; people: People }
  | { kind: 'evidence'; evidence: Evidence }
  | { kind: 'changes'; changes: ChangeMade[] }
  | { kind: 'effect'; effect: Effect }

type Covering<Names extends string, Replied extends Record<Names, unknown>> = Replied
/** What main answers. A request without a reply here does not compile. */
export type Replies = Covering<
  RequestName,
  { command: Reply; act: ActReply; snapshot: Snapshot<ControlState> | Snapshot<AudienceState> }
>

/** A saved session in the home screen's list. */
export type SavedSession = {
  path: string
  title: string
  hashtag: string
  mode: Exclude<ControlView['mode'], 'replay'>
  startedAt: number
  posts: number
  ended: boolean
}

export type ScreenInfo = {
  id: number
  /** What the system calls it; empty where it has no name. */
  label: string
  /** CSS pixels. */
  width: number
  height: number
  scale: number
  isTrainers: boolean
  isAudiences: boolean
}

export type DisplaysView = {
  /**
   * `lost`: the projector is unplugged; the window waits out of sight, and comes back by itself. `hidden`: the system kept moving
   * it onto the trainer's screen; it waits out of sight until it is asked for.
   */
  audience: 'none' | 'window' | 'full-screen' | 'lost' | 'hidden'
  /** CSS pixels of what the audience's window shows; 1920x1080 while there is none. */
  size: { width: number; height: number }
  screens: ScreenInfo[]
  /** Two displays show the same. Only known where the system reports them as two. */
  isMirrored: boolean
  /** The trainer chose the plain movable window. */
  isOneScreen: boolean
  /** Label of the projector that is remembered; empty if none is, or if it has no name. */
  projector: string
}

/** The control window's whole state: the home screen, and the open session if there is one. */
export type ControlState = {
  view: {
    screen: 'home' | 'session'
    saved: SavedSession[]
    account: { username: string } | null
    connection: ConnectionView
    isConnectionOpen: boolean
    /** A live session that waits for the trainer's word. */
    starting: z.infer<typeof RunSheetSchema> | null
    displays: DisplaysView
    session: ControlView | null
    look: Look
    /** The control room's own. */
    language: Language
    keys: Keys
    /** Marks of the courses that were published and read back in rehearsal. */
    rehearsed: string[]
  }
  rows: PostRow
}
/** Between sessions the audience's window shows the app's own card: `stage` is null. */
export type AudienceState = { view: { stage: AudienceView | null; look: Look }; rows: never }

/** A key pressed while the wall had the focus, as a keyboard event names it. */
type WallKey = { key: string; code: string; shiftKey: boolean }

/**
 * What main pushes unasked. Keys of the wall go to the control window alone, and so does why something could not be done
 * that was asked for in the menu bar, or by nobody.
 */
export type Pushes = { patch: Patch<ControlState> | Patch<AudienceState>; key: WallKey; refused: string }

export type Bridge<State extends ControlState | AudienceState> = {
  snapshot: () => Promise<Snapshot<State>>
  /** The answer ends the subscription. */
  onPatch: (listener: (patch: Patch<State>) => void) => () => void
}
/** `window.chalkbird` in the control window. */
export type ControlBridge = Bridge<ControlState> & {
  command: (command: RequestInput<'command'>) => Promise<Reply>
  act: (action: AppAction) => Promise<ActReply>
  onWallKey: (listener: (key: WallKey) => void) => void
  /** The answer ends the subscription. */
  onRefused: (listener: (why: string) => void) => () => void
}
/** `window.chalkbird` in the audience's window: it can't send anything. */
export type AudienceBridge = Bridge<AudienceState>
