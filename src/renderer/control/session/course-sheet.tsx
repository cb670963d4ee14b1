import { Dialog } from '@base-ui/react/dialog'
import { useRef, useState } from 'react'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import { DialogFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import { CourseAsSeen } from './course-as-seen'
import { CourseAsk, type Wanted } from './course-ask'
import { CourseChecklist } from './course-checklist'
import { CourseDoings } from './course-doings'
import { courseNow, postsNow } from './course-now'
import { CourseState } from './course-state'
import { CourseStep } from './course-step'
import styles from './course.module.css'
import { whyFrozen, whyLocked, type Room } from './room'

const { course: words } = messages

/** A course and its posts on X: how each stands, and all that can be done about them. */
export const CourseSheet = ({ room, onClose }: { room: Room; onClose: () => void }) => {
  const { view, send, act, rehearsed } = room
  const now = courseNow(view)
  const [chosen, choose] = useState(now?.course.id ?? view.courses[0]?.id)
  const [wanted, want] = useState<Wanted>()
  const goOn = useRef<HTMLElement>(null)
  const course = view.courses.find(({ id }) => id === chosen)
  if (!course) return null
  const at = now?.course.id === chosen ? now?.at : undefined
  // What is half on X is set right and brought to its end after the session's end too.
  const whyNothing = course.begun ? whyFrozen(view) : whyLocked(view)
  const yes = () => {
    want(undefined)
    if (wanted?.kind === 'repair') void act({ kind: 'course', course: course.id, does: 'repair' })
    if (wanted?.kind !== 'publish') return
    const id = crypto.randomUUID()
    const posts = postsNow(course, { ...wanted, id })
    void send({ kind: 'publish', id, course: course.id, posts })
  }
  return (
    <DialogFrame
      open
      onOpenChange={(open) => !open && onClose()}
      className={styles.sheet}
      initialFocus={goOn}
    >
      <Dialog.Title className={dialog.title}>{words.title}</Dialog.Title>
      <Dialog.Description className={styles.note}>
        <bdi>{course.title}</bdi> · {words.orders[course.order]} · {words.gap(course.gap)}
      </Dialog.Description>
      {view.courses.length > 1 && (
        <div>
          <Choice
            label={words.which}
            value={course.id}
            offers={view.courses.map(({ id, title }) => ({ value: id, label: title }))}
            onChoose={(id) => {
              choose(id)
              want(undefined)
            }}
          />
        </div>
      )}
      <CourseState course={course} view={view} rehearsed={rehearsed} />
      <div className={styles.scroll}>
        <ol className={styles.steps} aria-label={words.list}>
          {course.steps.map((step, index) => (
            <CourseStep key={step.id} step={step} number={index + 1} of={course.steps.length} view={view} />
          ))}
        </ol>
        <CourseAsSeen course={course} view={view} />
        <CourseChecklist course={course} view={view} send={send} act={act} />
      </div>
      {wanted ? (
        <CourseAsk
          wanted={wanted}
          course={course}
          view={view}
          rehearsed={rehearsed}
          onYes={yes}
          onNo={() => want(undefined)}
        />
      ) : (
        <div className={dialog.buttons}>
          <Button onClick={onClose}>{messages.close}</Button>
          {whyNothing === undefined && (
            <CourseDoings
              course={course}
              at={at}
              mode={view.mode}
              send={send}
              act={act}
              onWant={want}
              goOnRef={goOn}
            />
          )}
        </div>
      )}
    </DialogFrame>
  )
}
