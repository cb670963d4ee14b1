import { Toggle } from '@base-ui/react/toggle'
import { Save } from 'lucide-react'
import { useEffect, useImperativeHandle, useRef, useState, type FocusEvent } from 'react'
import type { PostId, XTime } from '../../../core/time'
import type { ControlView, StageClock } from '../../../core/views'
import type { KeyMap } from '../keymap'
import { messages } from '../messages'
import type { Act } from '../parts/doing'
import { IconButton } from '../parts/button'
import { Nothing, Panel } from '../parts/panel'
import { useNow } from '../../shared/use-now'
import type { HeldPosts } from './post-order'
import styles from './question-item.module.css'
import postStyles from './posts.module.css'
import type { QuestionMoves } from './question-moves'
import { QuestionItem } from './question-item'
import { countIn, QUESTION_FILTERS } from './questions-in'
import { whyFrozen } from './room'
import { useKeptFocus } from './use-kept-focus'
import type { QuestionList } from './use-question-list'

const { desk: words } = messages

/** How often the questions' clocks are drawn anew, ms. */
const TICK_MS = 1000

/** What the room asked, the most wanted first, with where each question stands and how long it has waited. */
export const QuestionDesk = ({
  view,
  posts,
  list,
  keys,
  moves,
  clock,
  act,
}: {
  view: Pick<ControlView, 'mode' | 'desk' | 'cues' | 'cue' | 'session'>
  posts: HeldPosts
  list: QuestionList
  keys: KeyMap
  moves: QuestionMoves
  clock: StageClock
  act: Act
}) => {
  const promised = countIn(view.desk, 'promised')
  const [savedAs, setSavedAs] = useState('')
  const save = async () => {
    const reply = await act({ kind: 'save-promises' })
    if (reply.kind === 'saved') setSavedAs(reply.as)
  }
  return (
    <Panel
      title={words.title}
      aside={
        <IconButton
          label={promised > 0 ? words.save : words.nothingToSave}
          disabled={promised === 0}
          onClick={() => void save()}
        >
          <Save />
        </IconButton>
      }
    >
      <output className={styles.saved}>{savedAs !== '' && words.savedAs(savedAs)}</output>
      <fieldset className={postStyles.filters} aria-label={words.filter} data-desk="">
        {QUESTION_FILTERS.map((each) => (
          <Toggle
            key={each}
            className={postStyles.filter}
            pressed={list.filter === each}
            onPressedChange={() => list.setFilter(each)}
          >
            {words.filters[each]} {countIn(view.desk, each) > 0 && countIn(view.desk, each)}
          </Toggle>
        ))}
      </fieldset>
      <Rows view={view} posts={posts} list={list} keys={keys} moves={moves} clock={clock} />
    </Panel>
  )
}

/** From here on the class is about to go: what is open is sooner told in another colour. */
const isNearTheEnd = ({ cues, cue }: Pick<ControlView, 'cues' | 'cue'>): boolean => cue >= cues.length - 2

const Rows = ({ view, posts, list, keys, moves, clock }: Omit<Parameters<typeof QuestionDesk>[0], 'act'>) => {
  const box = useRef<HTMLDivElement>(null)
  // The list comes with its tab: whoever opened it goes on by keys. Without an id, where the trainer was.
  const [wanted, setWanted] = useState<{ id?: PostId }>({})
  useImperativeHandle(list.handle, () => ({ focus: (id) => setWanted({ id }) }), [])
  useImperativeHandle(list.desk, () => ({ comeBack: () => setWanted({}) }), [])
  const here = useRef(list.current?.post)
  useEffect(() => {
    here.current = list.current?.post
  })
  useEffect(() => {
    const id = wanted.id ?? here.current ?? ''
    const row = box.current?.querySelector<HTMLElement>(`[data-question="${id}"]`)
    if (row || wanted.id === undefined) (row ?? box.current)?.focus()
  }, [wanted])
  const now: XTime = useNow(clock, TICK_MS)
  const keep = useKeptFocus(list, () => box.current?.focus())
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const id = target.closest<HTMLElement>('[data-question]')?.dataset['question']
    if (id !== undefined) list.onFocus(id)
    keep.onFocus(id)
  }
  const stop = list.current?.post ?? list.questions[0]?.post
  return (
    <div
      className={postStyles.list}
      ref={box}
      // Where no question is, the desk has the focus: its keys are none of the show's.
      data-desk=""
      tabIndex={-1}
      onFocus={onFocus}
      onBlur={keep.onBlur}
    >
      {list.questions.length === 0 && <Nothing>{words.none[list.filter]}</Nothing>}
      <ul aria-label={words.title}>
        {list.questions.map((question, at) => (
          <li key={question.post}>
            <QuestionItem
              question={question}
              above={list.questions[at - 1]}
              posts={posts}
              now={now}
              isLate={isNearTheEnd(view)}
              isStop={question.post === stop}
              isReplay={whyFrozen(view) !== undefined}
              hasEnded={view.session.ended}
              keys={keys}
              moves={moves}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
