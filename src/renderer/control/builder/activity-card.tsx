import { Collapsible } from '@base-ui/react/collapsible'
import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { messages } from '../messages'
import { IconButton } from '../parts/button'
import styles from './activities.module.css'
import { ActivityFields } from './activity-fields'
import type { ActivityDraft, DraftOf } from './draft'
import { ICONS } from './icons'
import type { Problems } from './problems'
import { StepPicture, type Pictured } from './step-picture'

const { builder: words } = messages

const titleOf = (activity: ActivityDraft): string =>
  activity.kind === 'poll' ? activity.question : activity.title

/** Alt with an arrow moves the step that has the focus. */
const WAYS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 }

/** One step: folded to its title, or open to be filled in. What is wrong opens it. */
export const ActivityCard = ({
  activity,
  place,
  isNew,
  path,
  problems,
  pictured,
  earlier,
  freshIds,
  onAskAgain,
  onChange,
  onMove,
  onRemove,
}: {
  activity: ActivityDraft
  place: { index: number; last: number }
  isNew: boolean
  path: string
  problems: Problems
  pictured: Pictured
  /** The polls that this one can be compared with. */
  earlier: DraftOf<'poll'>[]
  freshIds: (stem: string, count: number) => string[]
  onAskAgain: (poll: DraftOf<'poll'>) => void
  onChange: (activity: ActivityDraft) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}) => {
  const [isOpen, setOpen] = useState(isNew)
  const isWrong = problems.at(path) !== undefined
  const Icon = ICONS[activity.kind]
  const name = titleOf(activity) || words.kinds[activity.kind]
  const isShown = isOpen || isWrong
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.altKey ? WAYS[event.key] : undefined
    if (by === undefined) return
    event.preventDefault()
    onMove(by)
  }
  return (
    <li className={styles.card}>
      <Collapsible.Root open={isShown} onOpenChange={setOpen}>
        <div className={styles.head}>
          {!isShown && <StepPicture pictured={pictured} activity={activity} name={name} size="small" />}
          <Collapsible.Trigger
            className={styles.toggle}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onKeyDown={moveByKey}
          >
            <ChevronRight className={styles.arrow} data-turns="" />
            <Icon />
            <span className={styles.kind}>{words.kinds[activity.kind]}</span>
            <bdi dir="auto" className={styles.name}>
              {titleOf(activity)}
            </bdi>
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
              pictured={pictured}
              name={name}
              earlier={earlier}
              freshIds={freshIds}
              onAskAgain={onAskAgain}
              onChange={onChange}
            />
          </div>
        </Collapsible.Panel>
      </Collapsible.Root>
    </li>
  )
}
