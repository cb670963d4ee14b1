import { z } from 'zod'
import { LetterSchema, ShowsSchema } from '../../../core/runsheet'
import { CourseOrderSchema } from '../../../core/sheet/course'
import { PictureSchema } from '../../../core/sheet/parts'
import { CountsSchema, ScoringSchema, TyposSchema } from '../../../core/sheet/question'
import { courseNow, hintsNow, linesNow, teamsNow } from './draft-before'

const PictureDraftSchema = z.strictObject({ source: PictureSchema.shape.source, alt: z.string() })
export type PictureDraft = z.infer<typeof PictureDraftSchema>

const HintDraftSchema = z.strictObject({
  text: z.string(),
  /** The team that it is for; empty: for all. */
  team: z.string(),
  due: z.enum(['never', 'after', 'nobody-right']),
  seconds: z.string(),
})
export type HintDraft = z.infer<typeof HintDraftSchema>

const QuestionDraftSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** Undefined: there is no field for it. */
  code: z.string().optional(),
  picture: PictureDraftSchema.optional(),
  seconds: z.string(),
  kind: z.enum(['choice', 'short', 'number']),
  options: z.array(z.string()),
  right: LetterSchema,
  accepted: z.preprocess(linesNow, z.array(z.string())),
  typos: TyposSchema.default('some'),
  from: z.string().default(''),
  /** Empty: `from` is the only right number. */
  to: z.string().default(''),
  hints: z.preprocess(hintsNow, z.array(HintDraftSchema)),
})
/** What is being typed: numbers are still text, and nothing needs to be right yet. */
export type QuestionDraft = z.infer<typeof QuestionDraftSchema>

const StepDraftSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  link: z.string(),
  picture: PictureDraftSchema.optional(),
  /** When it is posted, ms since 1970. */
  at: z.number().optional(),
})
export type StepDraft = z.infer<typeof StepDraftSchema>

const texts = { id: z.string(), title: z.string() }
const ActivityDraftSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('intros'), ...texts, prompt: z.string() }),
  z.strictObject({ kind: z.literal('questions'), ...texts, prompt: z.string() }),
  z.strictObject({
    kind: z.literal('poll'),
    id: z.string(),
    question: z.string(),
    options: z.array(z.string()),
    bars: z.enum(['hidden', 'building']),
    /** The earlier poll that it is compared with; empty: none. */
    before: z.string(),
    /** Minutes for which X holds the poll as well; empty: it does not. */
    onX: z.string().default(''),
    /** Link of a poll that is held elsewhere; empty: it is held here. */
    elsewhere: z.string().default(''),
  }),
  z.strictObject({
    kind: z.literal('quiz'),
    ...texts,
    counts: CountsSchema,
    points: ScoringSchema.shape.points,
    team: ScoringSchema.shape.team,
    tieMs: z.string().default('0'),
    hintCosts: z.string().default('0'),
    questions: z.array(QuestionDraftSchema).min(1),
  }),
  z.strictObject({
    kind: z.literal('course'),
    ...texts,
    order: CourseOrderSchema,
    gap: z.string(),
    steps: z.array(StepDraftSchema).min(1),
  }),
  z.strictObject({ kind: z.literal('break'), ...texts, minutes: z.string() }),
])
export type ActivityDraft = z.infer<typeof ActivityDraftSchema>
export type DraftOf<Kind extends ActivityDraft['kind']> = Extract<ActivityDraft, { kind: Kind }>

const TeamDraftSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** One of the stage's eight; undefined: by its place. */
  colour: z.int().min(0).max(7).optional(),
  /** The accounts, as they were typed. */
  members: z.string(),
})
export type TeamDraft = z.infer<typeof TeamDraftSchema>

export const DraftSchema = z.strictObject({
  title: z.string(),
  hashtag: z.string(),
  /** A hashtag that was typed is left alone; otherwise it follows the title. */
  hashtagFollows: z.boolean(),
  master: z.string(),
  shows: ShowsSchema,
  /** Words that make a post wait. */
  words: z.preprocess(linesNow, z.array(z.string())),
  /** Ways to say 'I will look into it'. */
  promises: z.array(z.string()).default([]),
  /** What the session may cost on X, dollars. */
  budget: z.string().default('10'),
  teams: z.preprocess(teamsNow, z.array(TeamDraftSchema)),
  activities: z.array(z.preprocess(courseNow, ActivityDraftSchema)),
})
export type Draft = z.infer<typeof DraftSchema>

/** Whether two drafts say the same, however they came to it. What they share is not read: pictures are long. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)))
}

const idsIn = ({ teams, activities }: Draft): Set<string> =>
  new Set([
    ...teams.map(({ id }) => id),
    ...activities.flatMap((activity) => [
      activity.id,
      ...(activity.kind === 'quiz' ? activity.questions.map(({ id }) => id) : []),
      ...(activity.kind === 'course' ? activity.steps.map(({ id }) => id) : []),
    ]),
  ])

/** Ids that nothing in the draft has yet: 'poll-1', 'poll-2'. */
export const freshIds = (draft: Draft, stem: string, count: number): string[] => {
  const taken = idsIn(draft)
  const fresh: string[] = []
  for (let number = 1; fresh.length < count; number += 1)
    if (!taken.has(`${stem}-${number}`)) fresh.push(`${stem}-${number}`)
  return fresh
}

export const freshId = (draft: Draft, stem: string): string => freshIds(draft, stem, 1)[0] ?? stem

/** 'First aid for beginners' becomes 'FirstAidForBeginners'. */
export const hashtagFrom = (title: string): string =>
  (title.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [])
    .map((word) => word.charAt(0).toLocaleUpperCase('en') + word.slice(1))
    .join('')
    .slice(0, 60)
