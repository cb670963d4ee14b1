import { useMemo, useState } from 'react'
import type { Look } from '../../../core/look'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Nothing, Panel } from '../parts/panel'
import type { DraftProps } from './about-session'
import styles from './activities.module.css'
import { ActivityCard } from './activity-card'
import builder from './builder.module.css'
import { blankActivity } from './blank'
import { freshId, freshIds, type ActivityDraft, type Draft, type DraftOf } from './draft'
import { ICONS } from './icons'
import { keepingFocus, moved } from './moving'
import type { Pictured } from './step-picture'
import { comparableWith, withPollAgain } from './comparing'

const { builder: words } = messages

const KINDS: ActivityDraft['kind'][] = ['intros', 'poll', 'quiz', 'questions', 'course', 'break']

/** The steps of the run sheet, in order, each a card to fill in. */
export const Activities = ({ draft, problems, look, onChange }: DraftProps & { look: Look }) => {
  const { activities } = draft
  const pictured = usePictured(draft, look)
  /** The step that was added last is open to be typed into. */
  const [added, setAdded] = useState<string>()
  const put = (list: ActivityDraft[]) => onChange({ ...draft, activities: list })
  const add = (kind: ActivityDraft['kind']) => {
    const id = freshId(draft, kind)
    setAdded(id)
    put([...activities, blankActivity(kind, id)])
  }
  const askAgain = (poll: DraftOf<'poll'>) => {
    const again = withPollAgain(draft, poll)
    setAdded(again.added)
    onChange(again.draft)
  }
  return (
    <Panel title={words.activities} className={builder.column}>
      <fieldset className={styles.add} aria-label={words.add} data-path="activities">
        {KINDS.map((kind) => {
          const Icon = ICONS[kind]
          return (
            <Button key={kind} label={`${words.add}: ${words.kinds[kind]}`} onClick={() => add(kind)}>
              <Icon />
              {words.kinds[kind]}
            </Button>
          )
        })}
      </fieldset>
      <p className={styles.note}>{words.activitiesNote}</p>
      {activities.length === 0 && <Nothing>{problems.at('activities') ?? words.noActivities}</Nothing>}
      <ol className={styles.list} aria-label={words.activities}>
        {activities.map((activity, index) => (
          <ActivityCard
            key={activity.id}
            activity={activity}
            place={{ index, last: activities.length - 1 }}
            isNew={activity.id === added}
            path={`activities.${index}`}
            problems={problems}
            pictured={pictured}
            earlier={activity.kind === 'poll' ? comparableWith(activities, activity) : []}
            onAskAgain={askAgain}
            freshIds={(stem, count) => freshIds(draft, stem, count)}
            onChange={(next) => put(activities.with(index, next))}
            onMove={(by) => keepingFocus(() => put(moved(activities, { index, by })))}
            onRemove={() => put(activities.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
    </Panel>
  )
}

/** What all pictures have in common: the same value until one of its words is another one. */
const usePictured = (draft: Draft, look: Look): Pictured => {
  const { title, hashtag, hashtagFollows, master, shows, words: listed, promises, budget, teams } = draft
  return useMemo(
    () => ({
      draft: { title, hashtag, hashtagFollows, master, shows, words: listed, promises, budget, teams },
      look,
    }),
    [title, hashtag, hashtagFollows, master, shows, listed, promises, budget, teams, look],
  )
}
