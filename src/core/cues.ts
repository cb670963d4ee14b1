import type { Activity, Question, RunSheet } from './runsheet'
import type { CourseStep } from './sheet/course'
import type { Scoring } from './sheet/question'

/**
 * The run sheet unrolled: each cue is one press of 'next' and settles what the room sees.
 * Introductions are two cues (intros, room), a poll two (vote, result; only the first where it is held elsewhere), a question
 * three (ask, answers, right), or four where teams play for speed (finish: who was first); a quiz ends with its board. A course
 * has one for each of its steps.
 */
export type Cue = { id: string } & (
  | { kind: 'join' }
  | { kind: 'intros' | 'room'; activity: ActivityOf<'intros'> }
  | { kind: 'vote' | 'result'; activity: ActivityOf<'poll'> }
  | {
      kind: 'ask' | 'answers' | 'right' | 'finish'
      activity: ActivityOf<'quiz'>
      question: Question
      number: number
    }
  | { kind: 'board'; activity: ActivityOf<'quiz'> }
  | { kind: 'questions'; activity: ActivityOf<'questions'> }
  | { kind: 'course'; activity: ActivityOf<'course'>; step: CourseStep; number: number }
  | { kind: 'break'; activity: ActivityOf<'break'> }
  | { kind: 'closing' }
)
export type ActivityOf<Kind extends Activity['kind']> = Extract<Activity, { kind: Kind }>

/** The cues as the run sheet has them. */
export const cuesOf = (sheet: RunSheet): Cue[] => {
  const scorings = new Map(
    sheet.activities.flatMap((activity) =>
      activity.kind === 'quiz' ? [[activity.id, activity.scoring] as const] : [],
    ),
  )
  return cuesShown(everyCueOf(sheet), (quiz) => scorings.get(quiz))
}

/** Without the photo finishes of quizzes in which nobody is shown who was first. */
export const cuesShown = (cues: readonly Cue[], scoring: (quiz: string) => Scoring | undefined): Cue[] =>
  cues.filter((cue) => cue.kind !== 'finish' || scoring(cue.activity.id)?.points !== 'no-speed')

/** Where a cue is in the list; a photo finish that is no longer in it, where its right answer is. */
export const placeOfCue = (cues: readonly Cue[], { id, ...cue }: Cue): number => {
  const place = cues.findIndex((one) => one.id === id)
  return place < 0 && cue.kind === 'finish'
    ? cues.findIndex((one) => one.kind === 'right' && one.question.id === cue.question.id)
    : place
}

/** Every cue that there may be, however the trainer has quizzes scored. */
export const everyCueOf = (sheet: RunSheet): Cue[] => [
  { id: 'join', kind: 'join' },
  ...sheet.activities.flatMap((activity) => cuesOfActivity(activity, sheet.teams.length > 0)),
  { id: 'closing', kind: 'closing' },
]

const cuesOfActivity = (activity: Activity, hasTeams: boolean): Cue[] => {
  switch (activity.kind) {
    case 'intros':
      return [
        { id: activity.id, kind: 'intros', activity },
        { id: `${activity.id}:room`, kind: 'room', activity },
      ]
    case 'poll':
      // What is counted elsewhere has no result here.
      if (activity.elsewhere !== undefined) return [{ id: `${activity.id}:vote`, kind: 'vote', activity }]
      return [
        { id: `${activity.id}:vote`, kind: 'vote', activity },
        { id: `${activity.id}:result`, kind: 'result', activity },
      ]
    case 'quiz':
      return [
        ...activity.questions.flatMap((question, index): Cue[] => {
          const about = { activity, question, number: index + 1 }
          return [
            { id: `${question.id}:ask`, kind: 'ask', ...about },
            { id: `${question.id}:answers`, kind: 'answers', ...about },
            { id: `${question.id}:right`, kind: 'right', ...about },
            ...(hasTeams ? [{ id: `${question.id}:finish`, kind: 'finish' as const, ...about }] : []),
          ]
        }),
        { id: `${activity.id}:board`, kind: 'board', activity },
      ]
    case 'questions':
      return [{ id: activity.id, kind: 'questions', activity }]
    case 'course':
      return activity.steps.map((step, index) => ({
        id: index === 0 ? activity.id : `${activity.id}:${step.id}`,
        kind: 'course',
        activity,
        step,
        number: index + 1,
      }))
    case 'break':
      return [{ id: activity.id, kind: 'break', activity }]
  }
}

export type PollCue = Cue & { kind: 'vote' | 'result' }
export type QuestionCue = Cue & { kind: 'ask' | 'answers' | 'right' | 'finish' }
