import { courseViews } from '../core/course/view'
import type { Session } from '../core/session'
import type { SettingsFile } from './settings'

/** So many courses are remembered; the oldest go first. */
const MOST = 200

/** Which texts were published as a whole on a practice account, or in the practice room, and read back there: by their marks. */
export type Rehearsed = {
  marks: () => string[]
  /** A course was read back: remembered where it was no live session, and where all of it was there. */
  note: (session: Session, course: string) => void
}

export const createRehearsed = (settings: SettingsFile, onChange: () => void): Rehearsed => {
  let marks = settings.read().rehearsed ?? []
  return {
    marks: () => marks,
    note: (session, id) => {
      const course = courseViews(session).find((each) => each.id === id)
      const isWhole =
        course?.turn.kind === 'complete' &&
        course.doubles.length === 0 &&
        course.steps.every(({ seen }) => seen === 'there')
      if (!isWhole || session.mode === 'live' || marks.includes(course.mark)) return
      marks = [...marks, course.mark].slice(-MOST)
      settings.update({ rehearsed: marks })
      onChange()
    },
  }
}
