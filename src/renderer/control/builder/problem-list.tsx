import { Popover } from '@base-ui/react/popover'
import { ChevronDown, TriangleAlert } from 'lucide-react'
import { useRef, useState, type RefObject } from 'react'
import { messages } from '../messages'
import popup from '../parts/popup.module.css'
import type { Draft } from './draft'
import { fieldAt } from './field-at'
import { placeWords } from './place-words'
import styles from './problem-list.module.css'
import type { Problems } from './problems'

const { builder: words } = messages

/** How many things are to put right; opened, a list of them, each of which leads to its place. */
export const ProblemList = ({
  problems,
  draft,
  form,
}: {
  problems: Problems
  draft: Draft
  form: RefObject<HTMLElement | null>
}) => {
  const [isOpen, setOpen] = useState(false)
  const chosen = useRef<string>(undefined)
  const goTo = (path: string) => {
    chosen.current = path
    setOpen(false)
  }
  /** Where the focus is after the list: at the place that was chosen, or where it came from. */
  const leadThere = () => {
    const field = chosen.current === undefined ? undefined : fieldAt(form.current, chosen.current)
    chosen.current = undefined
    field?.scrollIntoView({ block: 'center' })
    return field ?? true
  }
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className={`${popup.trigger} ${styles.count}`}>
        <TriangleAlert />
        {words.missing(problems.all.length)}
        <ChevronDown className={popup.arrow} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={popup.above} sideOffset={4} align="end">
          <Popover.Popup className={`${popup.popup} ${styles.list}`} finalFocus={leadThere}>
            <Popover.Title className={popup.title}>{words.missingNote}</Popover.Title>
            <ul>
              {problems.all.map(({ path, words: what }) => (
                <li key={`${path} ${what}`}>
                  <button type="button" className={styles.problem} onClick={() => goTo(path)}>
                    <span className={styles.place}>{placeWords(draft, path)}</span>
                    <span>{what}</span>
                  </button>
                </li>
              ))}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
