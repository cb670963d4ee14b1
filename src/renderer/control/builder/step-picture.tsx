import { memo, useDeferredValue, useMemo } from 'react'
import { cuesOf } from '../../../core/cues'
import type { Look } from '../../../core/look'
import { previewOf } from '../../../core/sheet-preview'
import { xTime } from '../../../core/time'
import { messages } from '../messages'
import { StagePicture } from '../parts/stage-picture'
import type { ActivityDraft, Draft } from './draft'
import { sheetOf } from './draft-sheet'
import styles from './step-picture.module.css'
import { isLink, numberTyped } from './typed'

/** What a step looks like does not depend on the others: the session's own words, and the step. */
export type Pictured = { draft: Omit<Draft, 'activities'>; look: Look }

/** Pictures show the room at ten in the morning. */
const NOW = xTime(new Date(2026, 0, 5, 10).getTime())

const PlainPicture = ({
  pictured,
  activity,
  cue,
  name,
  size,
}: {
  pictured: Pictured
  activity: ActivityDraft
  /** Which of its steps; the first one where none is given. */
  cue?: string
  name: string
  size: 'small' | 'large'
}) => {
  const { look, draft } = useDeferredValue(pictured)
  const drawn = useDeferredValue(activity)
  const view = useMemo(() => {
    const sheet = sheetOf({ ...draft, activities: [drawable(drawn)] })
    return previewOf(sheet, cue ?? cuesOf(sheet)[1]?.id ?? 'join', NOW) ?? null
  }, [draft, drawn, cue])
  return (
    <div className={styles[size]}>
      <StagePicture view={view} look={look} label={messages.builder.picture(name)} />
    </div>
  )
}

/** What is no number yet, or far too large a one, is drawn as none: a clock has no face for it. Nor has a link that is none a code. */
const drawable = (activity: ActivityDraft): ActivityDraft => {
  switch (activity.kind) {
    case 'break':
      return { ...activity, minutes: upTo(240, activity.minutes) }
    case 'quiz':
      return {
        ...activity,
        questions: activity.questions.map((asked) => ({ ...asked, seconds: upTo(3600, asked.seconds) })),
      }
    case 'intros':
    case 'questions':
      return activity
    case 'poll':
      return { ...activity, elsewhere: ifLink(activity.elsewhere) }
    case 'course':
      return { ...activity, steps: activity.steps.map((step) => ({ ...step, link: ifLink(step.link) })) }
  }
}

const ifLink = (typed: string): string => (isLink(typed) ? typed : '')

const upTo = (most: number, typed: string): string => {
  const value = numberTyped(typed)
  return value >= 0 && value <= most ? typed : '0'
}

/** A true picture of the stage at a step, as the draft stands; drawn when there is time, so that typing never waits for it. */
export const StepPicture = memo(PlainPicture)
