import { useImperativeHandle, useLayoutEffect, useRef, useState, type FocusEvent } from 'react'
import { Virtualizer, type CustomContainerComponentProps, type VirtualizerHandle } from 'virtua'
import type { Shows } from '../../../core/runsheet'
import type { PostId } from '../../../core/time'
import type { PostRow } from '../../../core/views'
import { ArrowUp } from 'lucide-react'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { PostMoves } from './post-moves'
import { PostItem } from './post-item'
import styles from './posts.module.css'
import type { PostList } from './use-post-list'
import { whyNotShown } from './why-waiting'

const { posts: words, moderation } = messages

/** Nearer to the top than this, what comes in is seen. */
const AT_TOP_PX = 8

/** The rows that are in sight. What comes in above never moves what is being read: it is counted instead. */
export const PostsInList = ({
  list,
  moves,
  shows,
  isReplay,
}: {
  list: PostList
  moves: PostMoves
  shows: Shows
  isReplay: boolean
}) => {
  const { rows } = list
  const box = useRef<HTMLDivElement>(null)
  const virtual = useRef<VirtualizerHandle>(null)
  const [wanted, setWanted] = useState<{ id: PostId }>()
  /** The newest that was in sight when the trainer began to read further down, or went to a post. */
  const [readUpTo, setReadUpTo] = useState<PostId>()
  const [was, setWas] = useState({ rows, hasShifted: false })
  const isReading = readUpTo !== undefined
  if (was.rows !== rows) setWas({ rows, hasShifted: isReading && cameOnTop(was.rows, rows) })

  useImperativeHandle(list.handle, () => ({ focus: (id) => setWanted({ id }) }), [])
  useLayoutEffect(() => {
    if (wanted) box.current?.querySelector<HTMLElement>(`[data-post="${wanted.id}"]`)?.focus()
  }, [wanted])

  const beginReading = () => setReadUpTo((held) => held ?? rows[0]?.id)
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    beginReading()
    const id = target.closest<HTMLElement>('[data-post]')?.dataset['post']
    if (id !== undefined) list.onFocus(id)
  }
  const onScroll = (offset: number) => {
    if (offset > AT_TOP_PX) beginReading()
    else setReadUpTo(box.current?.contains(document.activeElement) ? rows[0]?.id : undefined)
  }
  const toTop = () => {
    virtual.current?.scrollTo(0)
    setReadUpTo(undefined)
  }
  const currentAt = rows.findIndex(({ id }) => id === list.current?.id)
  const fresh = isReading
    ? Math.max(
        0,
        rows.findIndex(({ id }) => id === readUpTo),
      )
    : 0
  /** The one that Tab comes to. */
  const stop = rows[Math.max(0, currentAt)]?.id
  return (
    <div className={styles.place}>
      {fresh > 0 && (
        <div className={styles.fresh}>
          <Button size="small" look="strong" label={moderation.freshLabel(fresh)} onClick={toTop}>
            <ArrowUp />
            {moderation.fresh(fresh)}
          </Button>
        </div>
      )}
      <div className={styles.list} ref={box} data-filter={list.filter} onFocus={onFocus}>
        <Virtualizer
          ref={virtual}
          data={rows}
          as={RowList}
          item="li"
          itemSize={92}
          shift={was.hasShifted}
          keepMounted={currentAt === -1 ? [] : [currentAt]}
          onScroll={onScroll}
        >
          {(row) => (
            <PostItem
              key={row.id}
              row={row}
              why={whyNotShown(row, shows)}
              isStop={row.id === stop}
              isReplay={isReplay}
              moves={moves}
            />
          )}
        </Virtualizer>
      </div>
    </div>
  )
}

/** Whether all that is new stands before what was there. */
const cameOnTop = (before: readonly PostRow[], after: readonly PostRow[]): boolean => {
  const more = after.length - before.length
  return more > 0 && after[more]?.id === before[0]?.id && after.at(-1)?.id === before.at(-1)?.id
}

const RowList = (props: CustomContainerComponentProps) => <ul aria-label={words.title} {...props} />
