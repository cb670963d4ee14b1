import { Toggle } from '@base-ui/react/toggle'
import { useState, type Ref } from 'react'
import { Virtualizer, type CustomContainerComponentProps } from 'virtua'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Send } from '../parts/doing'
import { Nothing, Panel } from '../parts/panel'
import { createPostOrder, FILTERS, listed, type Filter, type HeldPosts } from './post-order'
import { PostItem } from './post-item'
import styles from './posts.module.css'

const { posts: words } = messages

/** What a command's list of posts takes at most. */
const MOST_AT_ONCE = 1000

/** Every post, newest first, with what the trainer can do about it. */
export const Posts = ({
  posts,
  waiting,
  isReplay,
  send,
  ref,
}: {
  posts: HeldPosts
  waiting: number
  isReplay: boolean
  send: Send
  ref: Ref<HTMLDivElement>
}) => {
  const [filter, setFilter] = useState<Filter>('all')
  const [order] = useState(createPostOrder)
  const ids = order.idsOf(posts.rows)
  const rows = listed(ids, posts, filter)
  const approveAll = () => {
    const all = listed(ids, posts, 'waiting').slice(0, MOST_AT_ONCE)
    void send({ kind: 'judge', posts: all.map(({ id }) => id), as: 'shown' })
  }
  return (
    <Panel
      title={words.title}
      aside={
        waiting > 0 && (
          <Button
            size="small"
            disabled={isReplay}
            note={isReplay ? messages.whyNot.replay : undefined}
            onClick={approveAll}
          >
            {words.approveAll(waiting)}
          </Button>
        )
      }
    >
      <fieldset className={styles.filters} aria-label={words.filter}>
        {FILTERS.map((each) => (
          <Toggle
            key={each}
            className={styles.filter}
            pressed={filter === each}
            onPressedChange={() => setFilter(each)}
          >
            {words[each]}
            {each === 'waiting' && waiting > 0 && <strong className={styles.count}>{waiting}</strong>}
          </Toggle>
        ))}
      </fieldset>
      {rows.length === 0 ? (
        <Nothing>{words.none[filter]}</Nothing>
      ) : (
        <div className={styles.list} ref={ref} data-filter={filter}>
          <Virtualizer data={rows} as={RowList} item="li" itemSize={92}>
            {(row) => <PostItem key={row.id} row={row} isReplay={isReplay} send={send} />}
          </Virtualizer>
        </div>
      )}
    </Panel>
  )
}

const RowList = (props: CustomContainerComponentProps) => <ul aria-label={words.title} {...props} />
