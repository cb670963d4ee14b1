import type { XTime } from '../core/time'
import type { AudienceView } from '../core/views'

/** Something on the wall that makes the class write, as the room sees it: without ids, and without right answers. */
export type Occasion = { title: string; hashtag: string; master: string } & (
  | { kind: 'intros' | 'questions' | 'course' | 'break' | 'closing' }
  | { kind: 'poll'; options: string[] }
  /** No options: the answer is to be typed. */
  | { kind: 'question'; options: string[]; seconds: number }
)

/** Tells one occasion from another. Coming back to one is not a new one. */
export const keyOf = ({ kind, title }: Occasion): string => `${kind}: ${title}`

/** What a look at the wall means to the class. `openedAt` is X's time, where the wall tells it. */
export type Sight =
  | { kind: 'open'; occasion: Occasion; openedAt?: XTime }
  /** What was asked is over, and who has not written yet does not write any more. */
  | { kind: 'over' }
  /** Nothing that changes what people are about to write, such as a post held up for all to see. */
  | { kind: 'aside' }

export const sightOf = ({ scene, join: { hashtag, master } }: AudienceView): Sight => {
  const open = (kind: 'intros' | 'questions' | 'course' | 'break' | 'closing', title: string): Sight => ({
    kind: 'open',
    occasion: { kind, title, hashtag, master },
  })
  switch (scene.kind) {
    case 'join':
    case 'room':
    case 'answered':
    case 'board':
    case 'post':
    case 'hint':
    case 'black':
    case 'white':
    case 'card':
      return { kind: 'aside' }
    case 'finish':
      return { kind: 'over' }
    case 'intros':
    case 'questions':
    case 'course':
    case 'break':
      // A countdown of the trainer's own is no break.
      if (scene.kind === 'break' && scene.title === '') return { kind: 'aside' }
      return open(scene.kind, scene.title)
    case 'closing':
      return open('closing', 'goodbye')
    case 'poll': {
      if (scene.state === 'result' || scene.elsewhere !== undefined) return { kind: 'over' }
      const options = scene.bars.map(({ text }) => text)
      return { kind: 'open', occasion: { kind: 'poll', title: scene.question, options, hashtag, master } }
    }
    case 'question': {
      if (scene.state === 'answers' || scene.state === 'right') return { kind: 'over' }
      // Time is up, but some are typing still: their answers come late.
      if (scene.state === 'closed') return { kind: 'aside' }
      const { text: title, bars, opensAt, closesAt } = scene
      const options = bars.map(({ text }) => text)
      const seconds = (closesAt - opensAt) / 1000
      return {
        kind: 'open',
        openedAt: opensAt,
        occasion: { kind: 'question', title, options, seconds, hashtag, master },
      }
    }
  }
}
