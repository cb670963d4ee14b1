import type { Letter, RunSheet } from '../../src/core/runsheet'
import { LETTERS } from '../../src/core/runsheet'
import { xTime } from '../../src/core/time'
import type { AudienceView, Scene } from '../../src/core/views'

const barsOf = (options: readonly string[]) =>
  options.map((text, index): { letter: Letter; text: string } => ({ letter: LETTERS[index] ?? 'A', text }))

/** The wall while a sheet's activities and questions are open, by id, as if each opened at `opensAt`. */
export const wallOf = (sheet: RunSheet, opensAt: number): Map<string, AudienceView> => {
  const view = (scene: Scene): AudienceView => ({
    scene,
    join: { title: sheet.title, hashtag: sheet.hashtag, master: sheet.master },
    rehearsal: true,
    clock: { x: xTime(opensAt), local: opensAt, rate: 1 },
  })
  const scenes = sheet.activities.flatMap((activity): [string, Scene][] => {
    const { id } = activity
    switch (activity.kind) {
      case 'intros':
        return [[id, { kind: 'intros', title: activity.title, prompt: activity.prompt, people: [] }]]
      case 'poll': {
        const { question, options } = activity
        return [[id, { kind: 'poll', question, state: 'open', bars: barsOf(options), before: [], voters: 0 }]]
      }
      case 'questions':
        return [
          [
            id,
            {
              kind: 'questions',
              title: activity.title,
              prompt: activity.prompt,
              asked: [],
              counts: { asked: 0, promised: 0, answered: 0 },
            },
          ],
        ]
      case 'course':
        return [[id, { kind: 'course', title: activity.title, text: activity.steps[0]?.text ?? '' }]]
      case 'break':
        return [
          [
            id,
            {
              kind: 'break',
              title: activity.title,
              timer: { kind: 'running', endsAt: xTime(opensAt + activity.minutes * 60_000) },
            },
          ],
        ]
      case 'quiz':
        return activity.questions.map((question, index): [string, Scene] => [
          question.id,
          {
            kind: 'question',
            quiz: activity.title,
            number: index + 1,
            of: activity.questions.length,
            text: question.text,
            bars: question.answer.kind === 'choice' ? barsOf(question.answer.options) : [],
            state: 'open',
            opensAt: xTime(opensAt),
            closesAt: xTime(opensAt + question.seconds * 1000),
            teams: [],
            answered: 0,
            right: '',
          },
        ])
    }
  })
  return new Map(
    [...scenes, ['closing', { kind: 'closing', posts: 0, people: 0 }] as [string, Scene]].map(
      ([id, scene]) => [id, view(scene)],
    ),
  )
}

/** The same wall in another state of what it shows. */
export const inState = (
  view: AudienceView,
  state: 'closed' | 'answers' | 'right' | 'result',
): AudienceView => {
  const { scene } = view
  if (scene.kind === 'question' && state !== 'result') return { ...view, scene: { ...scene, state } }
  if (scene.kind === 'poll' && state === 'result') return { ...view, scene: { ...scene, state } }
  throw new Error(`A wall of ${scene.kind} is never ${state}`)
}
