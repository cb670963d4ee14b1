import type { ControlView } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Nothing } from '../parts/panel'
import { perform, type Actions } from './actions'
import { courseNow } from './course-now'
import { CourseStepState } from './course-step'
import styles from './course.module.css'

const { course: words } = messages

/** At a step of a course: how its post stands on X, and the way to post it. */
export const CourseFigures = ({
  view,
  actions,
}: {
  view: Pick<ControlView, 'courses' | 'cues' | 'cue' | 'stage'>
  actions: Pick<Actions, 'post-step' | 'course'>
}) => {
  const now = courseNow(view)
  const step = now?.course.steps[now.at]
  const note = <Nothing>{messages.figures.steps.course}</Nothing>
  if (!now || !step) return note
  const post = actions['post-step']
  return (
    <div className={styles.now}>
      <p className={styles.place}>{words.step(now.at + 1, now.course.steps.length)}</p>
      <p className={styles.state}>
        <CourseStepState step={step} view={view} />
      </p>
      <div className={styles.buttons}>
        <Button
          look="strong"
          disabled={post.whyNot !== undefined}
          note={post.whyNot}
          onClick={() => perform(post)}
        >
          {post.label}
        </Button>
        <Button onClick={() => perform(actions.course)}>{words.more}</Button>
      </div>
      {note}
    </div>
  )
}
