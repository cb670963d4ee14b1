import { z } from 'zod'
import { LetterSchema, ShowsSchema } from '../../../core/runsheet'
import { messages } from '../messages'

const { defaults } = messages.builder

const QuestionDraftSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  seconds: z.string(),
  kind: z.enum(['choice', 'short']),
  options: z.array(z.string()),
  right: LetterSchema,
  /** One a line, as the hints are. */
  accepted: z.string(),
  hints: z.string(),
})
/** What is being typed: numbers and lists are still text, and nothing needs to be right yet. */
export type QuestionDraft = z.infer<typeof QuestionDraftSchema>

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
    counts: z.enum(['first', 'last']),
    questions: z.array(QuestionDraftSchema).min(1),
  }),
  z.strictObject({ kind: z.literal('course'), ...texts, text: z.string(), link: z.string() }),
  z.strictObject({ kind: z.literal('break'), ...texts, minutes: z.string() }),
])
export type ActivityDraft = z.infer<typeof ActivityDraftSchema>
export type DraftOf<Kind extends ActivityDraft['kind']> = Extract<ActivityDraft, { kind: Kind }>

export const DraftSchema = z.strictObject({
  title: z.string(),
  hashtag: z.string(),
  /** A hashtag that was typed is left alone; otherwise it follows the title. */
  hashtagFollows: z.boolean(),
  master: z.string(),
  shows: ShowsSchema,
  /** Words that make a post wait, one a line. */
  words: z.string(),
  /** Ways to say 'I will look into it', one a line. */
  promises: z.string().default(''),
  /** What the session may cost on X, dollars. */
  budget: z.string().default('10'),
  /** One team a line. */
  teams: z.string(),
  activities: z.array(ActivityDraftSchema),
})
export type Draft = z.infer<typeof DraftSchema>

/** Whether two drafts say the same, however they came to it. */
export const isSame = (one: Draft, other: Draft): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** A session that can be started once it has a title and an account. */
export const blankDraft = (master: string): Draft => ({
  title: '',
  hashtag: '',
  hashtagFollows: true,
  master,
  shows: 'teams',
  words: '',
  promises: '',
  budget: '10',
  teams: '',
  activities: [blankActivity('intros', 'intros-1')],
})

export const blankQuestion = (id: string): QuestionDraft => ({
  id,
  text: '',
  seconds: '60',
  kind: 'choice',
  options: ['', ''],
  right: 'A',
  accepted: '',
  hints: '',
})

export const blankActivity = (kind: ActivityDraft['kind'], id: string): ActivityDraft => {
  switch (kind) {
    case 'intros':
    case 'questions':
      return { kind, id, ...defaults[kind] }
    case 'poll':
      return { kind, id, question: '', options: ['', ''], bars: 'hidden', before: '', onX: '', elsewhere: '' }
    case 'quiz':
      return { kind, id, title: defaults.quiz, counts: 'first', questions: [blankQuestion(`${id}-1`)] }
    case 'course':
      return { kind, id, title: defaults.course, text: '', link: '' }
    case 'break':
      return { kind, id, title: defaults.break, minutes: '10' }
  }
}

const idsIn = ({ activities }: Draft): Set<string> =>
  new Set(
    activities.flatMap((activity) => [
      activity.id,
      ...(activity.kind === 'quiz' ? activity.questions.map(({ id }) => id) : []),
    ]),
  )

/** An id that nothing in the draft has yet: 'poll-1', 'poll-2'. */
export const freshId = (draft: Draft, stem: string): string => {
  const taken = idsIn(draft)
  let number = 1
  while (taken.has(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}

/** 'First aid for beginners' becomes 'FirstAidForBeginners'. */
export const hashtagFrom = (title: string): string =>
  (title.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [])
    .map((word) => word.charAt(0).toLocaleUpperCase('en') + word.slice(1))
    .join('')
    .slice(0, 60)
