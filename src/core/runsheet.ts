import { z } from 'zod'
import { asCourseNow, CourseSchema } from './sheet/course'
import { Id, LETTERS, Options, Text } from './sheet/parts'
import { CountsSchema, QuestionSchema, ScoringSchema } from './sheet/question'

export { LETTERS, LetterSchema, type Letter } from './sheet/parts'
export type { Question } from './sheet/question'

/** X: a username is 1 to 15 letters, digits or _. A leading @ is forgiven, and so is the address of the account's page. */
export const Username = z
  .string()
  .trim()
  .transform((typed) =>
    typed
      .replace(/^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\//i, '')
      .replace(/[/?#].*$/, '')
      .replace(/^@/, ''),
  )
  .pipe(z.string().regex(/^\w{1,15}$/, 'an X username has 1 to 15 letters, digits or _'))
/** X: a hashtag is letters, digits and _, not digits alone. A leading # is forgiven. */
const Hashtag = z
  .string()
  .trim()
  .transform((typed) => typed.replace(/^#/, ''))
  .pipe(
    z
      .string()
      .regex(
        /^(?!\d+$)[\p{L}\p{M}\p{N}_]{1,60}$/u,
        'a hashtag has letters, digits or _, and not digits alone',
      ),
  )

/** Whose posts go on the wall without the trainer's click; `known`: teams, and whoever had a post agreed to before. */
export const ShowsSchema = z.enum(['nobody', 'teams', 'known', 'everybody'])
export type Shows = z.infer<typeof ShowsSchema>

/** Words and phrases that make a post wait, whoever wrote it. */
export const WordsSchema = z.array(Text(60)).max(500)

const TeamSchema = z.strictObject({
  id: Id,
  name: Text(40),
  /** One of the stage's eight; absent: by its place. */
  colour: z.int().min(0).max(7).optional(),
  /** Usernames without the @. */
  members: z.array(Username).default([]),
})
export type Team = z.infer<typeof TeamSchema>

const ActivitySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('intros'), id: Id, title: Text(120), prompt: Text(280) }),
  z.strictObject({
    kind: z.literal('poll'),
    id: Id,
    question: Text(280),
    options: Options,
    /** Whether the room sees the bars while it votes. */
    bars: z.enum(['hidden', 'building']).default('hidden'),
    /** An earlier poll with the same options: the result shows how the room changed its mind. */
    before: Id.optional(),
    /** X holds the poll as well, in a post of the account, for so many minutes. */
    onX: z.strictObject({ minutes: z.int().min(5).max(10_080) }).optional(),
    /** The poll is held elsewhere: the stage shows this link and its QR code instead of bars. */
    elsewhere: z.url().optional(),
  }),
  z.strictObject({ kind: z.literal('questions'), id: Id, title: Text(120), prompt: Text(280) }),
  z.strictObject({
    kind: z.literal('quiz'),
    id: Id,
    title: Text(120),
    counts: CountsSchema.default('first'),
    scoring: ScoringSchema.prefault({}),
    questions: z.array(QuestionSchema).min(1),
  }),
  CourseSchema,
  z.strictObject({
    kind: z.literal('break'),
    id: Id,
    title: Text(120),
    minutes: z.number().positive().max(240),
  }),
])
export type Activity = z.infer<typeof ActivitySchema>

export const RunSheetSchema = z
  .strictObject({
    chalkbird: z.literal('run sheet'),
    version: z.literal(1),
    title: Text(120),
    hashtag: Hashtag,
    master: Username,
    shows: ShowsSchema.default('teams'),
    words: WordsSchema.default([]),
    /** What the session may cost on X, dollars. */
    budget: z.number().positive().max(1000).default(10),
    /** How to say 'I will look into it', each in other words; empty: in the app's own. */
    promises: z.array(Text(200)).max(50).default([]),
    teams: z.array(TeamSchema).max(40).default([]),
    activities: z
      .array(z.preprocess(asCourseNow, ActivitySchema))
      .min(1, 'a run sheet needs at least one activity'),
  })
  .superRefine((sheet, context) => {
    const complain = (message: string, path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path })
    // The steps before the first and after the last activity have these names.
    const seen = new Set(['join', 'closing'])
    const once = (id: string, path: (string | number)[]) => {
      if (seen.has(id)) complain(`the id '${id}' is taken`, path)
      seen.add(id)
    }
    const names = new Set<string>()
    sheet.teams.forEach((team, index) => {
      once(team.id, ['teams', index, 'id'])
      if (names.has(team.name.toLowerCase()))
        complain(`there are two teams named '${team.name}'`, ['teams', index, 'name'])
      names.add(team.name.toLowerCase())
    })
    const teamOf = new Map<string, string>()
    sheet.teams.forEach((team, index) => {
      for (const member of team.members) {
        const other = teamOf.get(member.toLowerCase())
        if (other) complain(`@${member} is in '${other}' as well`, ['teams', index, 'members'])
        teamOf.set(member.toLowerCase(), team.name)
      }
    })
    sheet.activities.forEach((activity, index) => {
      once(activity.id, ['activities', index, 'id'])
      if (
        activity.kind === 'poll' &&
        activity.before !== undefined &&
        !hasSameOptions(sheet.activities.slice(0, index), activity)
      )
        complain('compares with no earlier poll that has the same options', ['activities', index, 'before'])
      if (activity.kind === 'poll' && activity.onX && !fitsOnX(activity.options))
        complain(NOT_ON_X, ['activities', index, 'options'])
      if (activity.kind === 'course')
        activity.steps.forEach((step, at) => {
          if (step.id !== activity.id) once(step.id, ['activities', index, 'steps', at, 'id'])
        })
      if (activity.kind !== 'quiz') return
      activity.questions.forEach((question, at) => {
        const path = ['activities', index, 'questions', at]
        once(question.id, [...path, 'id'])
        question.hints.forEach(({ team }, place) => {
          if (team !== undefined && sheet.teams.every(({ id }) => id !== team))
            complain('is for a team that is not there', [...path, 'hints', place])
        })
        if (question.answer.kind !== 'choice') return
        if (LETTERS.indexOf(question.answer.right) >= question.answer.options.length)
          complain(`the right answer ${question.answer.right} is not among the options`, [
            ...path,
            'answer',
            'right',
          ])
      })
    })
  })
export type RunSheet = z.infer<typeof RunSheetSchema>

/** What is wrong with a poll that X could not hold. */
export const NOT_ON_X = 'X takes 2 to 4 options of at most 25 characters'

/** Whether X can hold a poll with these options. X: create-post, `poll.options`. Whether the 25 are weighted is not documented. */
export const fitsOnX = (options: readonly string[]): boolean =>
  options.length <= 4 && options.every((text) => [...text].length <= 25)

const hasSameOptions = (earlier: readonly Activity[], poll: Activity & { kind: 'poll' }): boolean =>
  earlier.some(
    (other) =>
      other.kind === 'poll' &&
      other.id === poll.before &&
      other.options.join('\n') === poll.options.join('\n'),
  )
