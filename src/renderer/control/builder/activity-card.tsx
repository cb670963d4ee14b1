import { Collapsible } from '@base-ui/react/collapsible'
import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { messages } from '../messages'
import { IconButton } from '../parts/button'
import styles from './activities.module.css'
import { ActivityFields } from './activity-fields'
import type { ActivityDraft } from './draft'
import { ICONS } from './icons'
import type { Problems } from './problems'

const { builder: words } = messages

const titleOf = (activity: ActivityDraft): string =>
  activity.kind === 'poll' ? activity.question : activity.title

/** One step: folded to its title, or open to be filled in. What is wrong opens it. */
export const ActivityCard = ({
  activity,
  place,
  isNew,
  path,
  problems,
  freshQuestionId,
  onChange,
  onMove,
  onRemove,
}: {
  activity: ActivityDraft
  place: { index: number; last: number }
  isNew: boolean
  path: string
  problems: Problems
  freshQuestionId: () => string
  onChange: (activity: ActivityDraft) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}) => {
  const [isOpen, setOpen] = useState(isNew)
  const isWrong = problems.at(path) !== undefined
  const Icon = ICONS[activity.kind]
  const name = titleOf(activity) || words.kinds[activity.kind]
  return (
    <li className={styles.card}>
      <Collapsible.Root open={isOpen || isWrong} onOpenChange={setOpen}>
        <div className={styles.head}>
          <Collapsible.Trigger className={styles.toggle}>
            <ChevronRight className={styles.arrow} />
            <Icon />
            <span className={styles.kind}>{words.kinds[activity.kind]}</span>
            <span className={styles.name}>{titleOf(activity)}</span>
          </Collapsible.Trigger>
          <IconButton label={words.up(name)} disabled={place.index === 0} onClick={() => onMove(-1)}>
            <ArrowUp />
          </IconButton>
          <IconButton
            label={words.down(name)}
            disabled={place.index === place.last}
            onClick={() => onMove(1)}
          >
            <ArrowDown />
          </IconButton>
          <IconButton label={words.remove(name)} onClick={onRemove}>
            <Trash2 />
          </IconButton>
        </div>
        <Collapsible.Panel>
          <div className={styles.body}>
            <ActivityFields
              activity={activity}
              path={path}
              isNew={isNew}
              problems={problems}
              freshQuestionId={freshQuestionId}
              onChange={onChange}
            />
          </div>
        </Collapsible.Panel>
      </Collapsible.Root>
    </li>
  )
}
