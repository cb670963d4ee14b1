import { useState, type Ref } from 'react'
import { inLeavingOrder } from '../../../core/course/plan'
import { isToBeSought } from '../../../core/sending'
import type { ControlView, CourseStepView, CourseView } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act, Send } from '../parts/doing'
import type { Wanted } from './course-ask'
import { isRefused, mayBeBare, type HowMuch } from './course-now'

const { course: words } = messages

type Doing = 'check' | 'bookmark'

/** What can be done about a course now, by how it stands. `at`: the place of its step that is on, if one is. */
export const CourseDoings = ({
  course,
  at,
  mode,
  send,
  act,
  onWant,
  goOnRef,
}: {
  course: CourseView
  at: number | undefined
  mode: ControlView['mode']
  send: Send
  act: Act
  onWant: (wanted: Wanted) => void
  /** What brings the whole course on. */
  goOnRef: Ref<HTMLElement>
}) => {
  const [doing, setDoing] = useState<Doing>()
  const ask = async (does: Doing) => {
    setDoing(does)
    await act({ kind: 'course', course: course.id, does })
    setDoing(undefined)
  }
  const whyNot = isRefused(course) ? words.whyNot.refusedByX : undefined
  const whyNoBookmark =
    mode === 'practice'
      ? words.whyNot.noBookmarks
      : course.left.length > 0
        ? words.whyNot.incomplete
        : undefined
  const publish = (says: string, how: HowMuch = {}) => (
    <Button
      ref={how.upTo === undefined && how.isBare !== true ? goOnRef : undefined}
      look={how.upTo === undefined && how.isBare !== true ? 'strong' : 'plain'}
      disabled={whyNot !== undefined}
      note={whyNot}
      onClick={() => onWant({ kind: 'publish', ...how })}
    >
      {says}
    </Button>
  )
  const isNothingThere = course.left.length === course.steps.length
  const upTo = at === undefined ? undefined : course.steps[at]
  const { turn } = course
  return (
    <>
      <Button
        disabled={isNothingThere || doing !== undefined}
        note={isNothingThere ? words.whyNot.nothing : undefined}
        onClick={() => void ask('check')}
      >
        {doing === 'check' ? words.checking : words.check}
      </Button>
      <Button
        disabled={whyNoBookmark !== undefined || doing !== undefined}
        note={whyNoBookmark ?? words.bookmarkNote}
        onClick={() => void ask('bookmark')}
      >
        {doing === 'bookmark' ? words.bookmarking : words.bookmark}
      </Button>
      {firstToStop(course) && (
        <Button look="danger" onClick={() => stop(course, send)}>
          {words.stop}
        </Button>
      )}
      {turn.kind !== 'on-its-way' && course.steps.some(isToLookFor) && (
        <Button onClick={() => lookAgain(course, send)}>{messages.hints.lookAgain}</Button>
      )}
      {turn.kind === 'in-doubt' && !turn.sought && publish(words.sendAgain)}
      {turn.kind === 'repair' && (
        <Button
          look="danger"
          disabled={whyNot !== undefined}
          note={whyNot}
          onClick={() => onWant({ kind: 'repair' })}
        >
          {words.repair}
        </Button>
      )}
      {(turn.kind === 'publish' || turn.kind === 'go-on') && (
        <>
          {at !== undefined &&
            upTo &&
            course.order === 'thread' &&
            upTo.post === undefined &&
            at < course.steps.length - 1 &&
            publish(words.upTo(at + 1), { upTo: upTo.id })}
          {mayBeBare(course) && publish(words.goOnBare, { isBare: true })}
          {publish(turn.kind === 'publish' ? words.publish : words.goOn)}
        </>
      )}
    </>
  )
}

/** Nobody knows, or X says otherwise than what was found. */
const isToLookFor = ({ state }: CourseStepView): boolean =>
  (state.kind === 'unknown' || state.kind === 'unsent' || state.kind === 'refused') && isToBeSought(state)

/** The first that has not left: while one before it is looked for, it leaves as soon as that one is found. */
const firstToStop = (course: CourseView): CourseStepView | undefined =>
  inLeavingOrder(course).find(({ state }) => state.kind === 'planned' || state.kind === 'waiting')

/** Taking back the first that has not left stops all behind it. */
const stop = (course: CourseView, send: Send): void => {
  const first = firstToStop(course)
  if (first?.hint !== undefined) void send({ kind: 'cancel-hint', hint: first.hint })
}

const lookAgain = (course: CourseView, send: Send): void => {
  for (const step of course.steps)
    if (isToLookFor(step) && step.hint !== undefined) void send({ kind: 'look-for-hint', hint: step.hint })
}
