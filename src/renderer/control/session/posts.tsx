import { Toggle } from '@base-ui/react/toggle'
import { CheckCheck } from 'lucide-react'
import type { ControlView } from '../../../core/views'
import { number } from '../format'
import type { KeyMap } from '../keymap'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { mainKey } from '../parts/key-face'
import { Nothing, Panel } from '../parts/panel'
import { perform, type Actions } from './actions'
import { ModerationMenu } from './moderation-menu'
import { PostsInList } from './posts-in-list'
import type { PostMoves } from './post-moves'
import { FILTERS } from './post-order'
import styles from './posts.module.css'
import { whyFrozen } from './room'
import type { PostList } from './use-post-list'

const { posts: words } = messages

export type PostsProps = {
  view: Pick<ControlView, 'mode' | 'waiting' | 'moderation'>
  list: PostList
  moves: PostMoves
  actions: Actions
  keys: KeyMap
  onShows: (shows: ControlView['moderation']['shows']) => void
}

/** Every post, newest first, with what the trainer can do about it. */
export const Posts = ({ view, list, moves, actions, keys, onShows }: PostsProps) => {
  const all = actions['approve-all']
  return (
    <Panel
      title={words.title}
      className={styles.panel}
      aside={
        <>
          {view.waiting > 0 && (
            <Button
              size="small"
              disabled={all.whyNot !== undefined}
              label={words.approveAll(view.waiting)}
              note={all.whyNot ?? words.approveAll(view.waiting)}
              onClick={() => perform(all)}
            >
              <CheckCheck />
              <span className={styles.wide}>{words.approveAll(view.waiting)}</span>
              <span className={styles.narrow}>{number(view.waiting)}</span>
            </Button>
          )}
          <ModerationMenu
            moderation={view.moderation}
            actions={actions}
            holdKey={mainKey(keys, 'hold-all')}
            onShows={onShows}
          />
        </>
      }
    >
      <fieldset className={styles.filters} aria-label={words.filter}>
        {FILTERS.map((each) => (
          <Toggle
            key={each}
            className={styles.filter}
            pressed={list.filter === each}
            onPressedChange={() => list.setFilter(each)}
          >
            {words[each]}
            {each === 'waiting' && view.waiting > 0 && (
              <strong className={styles.count}>{view.waiting}</strong>
            )}
          </Toggle>
        ))}
      </fieldset>
      {list.rows.length === 0 ? (
        <Nothing>{words.none[list.filter]}</Nothing>
      ) : (
        <PostsInList
          list={list}
          moves={moves}
          shows={view.moderation.shows}
          isReplay={whyFrozen(view) !== undefined}
        />
      )}
    </Panel>
  )
}
