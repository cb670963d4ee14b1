import { Clock, Merge, Pause, Pin, PinOff, Play, Reply, Split, Undo2, Volume2, X } from 'lucide-react'
import type { PostRow } from '../../../core/views'
import { messages } from '../messages'
import { IconButton } from '../parts/button'
import { Person, Words } from '../parts/strangers-words'
import styles from './post-item.module.css'
import { priceOf } from './hint-costs'
import { whyNoPromise } from './question-actions'
import { mainKey } from '../parts/key-face'
import type { QuestionProps } from './question-item'
import own from './question-item.module.css'
import type { QuestionMoves } from './question-moves'

const { desk: words } = messages

const asReply = ({ text }: { text: string }) => ({ text, isReply: true })

/** What can be done about a question, as buttons. */
export const QuestionDoings = ({ question, above, posts, hasEnded, keys, moves }: QuestionProps) => {
  const { name, row, state } = question
  const noPromise = whyNoPromise(question, posts)
  const promises = noPromise === undefined ? moves.promises(question) : []
  const isAnswered = state.kind === 'answered'
  const isParked = state.kind === 'parked'
  const canBeBig = !hasEnded && row?.standing === 'shown' && !row.deleted
  return (
    <div className={styles.doings}>
      {!isAnswered && (state.kind !== 'promised' || promises.length > 0) && (
        <IconButton
          label={
            noPromise ??
            (promises.length > 1
              ? words.promiseAll(promises.length, priceOf(promises.map(asReply)))
              : words.promise(name))
          }
          disabled={noPromise !== undefined}
          keyName={mainKey(keys, 'promise')}
          onClick={() => moves.promise(question)}
        >
          <Clock />
        </IconButton>
      )}
      <IconButton
        label={words.answer(name)}
        keyName={mainKey(keys, 'answer')}
        onClick={() => moves.answer(question)}
      >
        <Reply data-turns="" />
      </IconButton>
      <IconButton
        label={isAnswered ? words.notAloud(name) : words.aloud(name)}
        keyName={mainKey(keys, 'aloud')}
        onClick={() => moves.aloud(question)}
      >
        {isAnswered ? <Undo2 data-turns="" /> : <Volume2 data-turns="" />}
      </IconButton>
      {canBeBig && (
        <IconButton
          label={row.pinned ? words.notBig(name) : words.big(name)}
          pressed={row.pinned}
          keyName={mainKey(keys, 'big')}
          onClick={() => moves.big(question)}
        >
          {row.pinned ? <PinOff /> : <Pin />}
        </IconButton>
      )}
      {!isAnswered && (
        <IconButton
          label={isParked ? words.unpark(name) : words.park(name)}
          keyName={mainKey(keys, 'park')}
          onClick={() => moves.park(question)}
        >
          {isParked ? <Play data-turns="" /> : <Pause />}
        </IconButton>
      )}
      {above && (
        <IconButton
          label={words.merge(name)}
          keyName={mainKey(keys, 'merge')}
          onClick={() => moves.merge(question, above)}
        >
          <Merge />
        </IconButton>
      )}
      {row && (
        <IconButton label={words.drop(name)} onClick={() => moves.drop(question)}>
          <X />
        </IconButton>
      )}
    </div>
  )
}

/** One that asks the same, and can be split off again. */
export const SameDoings = ({
  post,
  asked,
  isReplay,
  moves,
}: {
  post: PostRow['id']
  asked: (Pick<PostRow, 'name' | 'username' | 'text'> & Partial<Pick<PostRow, 'deleted'>>) | undefined
  isReplay: boolean
  moves: QuestionMoves
}) =>
  asked === undefined ? null : (
    <li className={own.one}>
      <div className={styles.who}>
        <Person name={asked.name} username={asked.username} />
        <p className={own.text} data-deleted={asked.deleted === true}>
          <Words>{asked.text}</Words>
        </p>
      </div>
      {!isReplay && (
        <IconButton label={words.split(asked.name || asked.username)} onClick={() => moves.split(post)}>
          <Split />
        </IconButton>
      )}
    </li>
  )
