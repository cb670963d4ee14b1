import type { ControlView, CourseStepView, CourseView } from '../../src/core/views'
import { idAtTime, xTime } from '../../src/core/time'
import { NOON } from './room'
import { view } from './example-control'

const TEXTS = [
  'Take a pen, and listen to the first bird for a minute. 1/4 →',
  'What did you hear? Write down one word for each sound. 2/4 →',
  'Slow it down: the same song at a quarter of its speed. 3/4 →\nhttps://example.org/birds/slow',
  'Post your word with the hashtag. 4/4',
]

export const postAt = (seconds: number) => idAtTime(xTime(NOON + seconds * 1000), 1)

export const step = (index: number, more: Partial<CourseStepView> = {}): CourseStepView => ({
  id: `listen-${index + 1}`,
  text: TEXTS[index] ?? '',
  weight: 60,
  mills: index === 2 ? 200 : 15,
  problems: [],
  state: { kind: 'none' },
  ...more,
})

/** One that is on X, so many seconds after noon. */
export const sentStep = (
  index: number,
  seconds: number,
  more: Partial<CourseStepView> = {},
): CourseStepView =>
  step(index, {
    state: { kind: 'sent', post: postAt(seconds) },
    hint: `listening-${index + 1}`,
    post: postAt(seconds),
    ...more,
  })

export const courseOfSteps = (steps: CourseStepView[], more: Partial<CourseView> = {}): CourseView => {
  const left = steps.filter(({ post }) => post === undefined)
  return {
    id: 'listen',
    title: 'Listening to birds',
    order: 'thread',
    gap: 10,
    steps,
    turn: { kind: left.length === 0 ? 'complete' : left.length === steps.length ? 'publish' : 'go-on' },
    begun: left.length < steps.length,
    left: left.map(({ id }) => id),
    mills: left.reduce((sum, { mills }) => sum + mills, 0),
    doubles: [],
    mark: 'the-mark',
    ...more,
  }
}

export const newCourse = courseOfSteps([step(0), step(1), step(2), step(3)])

/** The control room at a step of a course. */
export const atCourse = (course: CourseView, at = 0, more: Partial<ControlView> = {}): ControlView => ({
  ...view,
  courses: [course],
  cues: course.steps.map(({ id, text }, index) => ({
    id: index === 0 ? course.id : `${course.id}:${id}`,
    kind: 'course',
    label: `${index + 1}. ${text}`,
    activity: course.id,
    visited: index <= at,
  })),
  cue: at,
  figures: { kind: 'none' },
  ...more,
})
