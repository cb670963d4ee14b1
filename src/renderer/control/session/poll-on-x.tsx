import { AlertDialog } from '@base-ui/react/alert-dialog'
import { useState } from 'react'
import { priceOfPost } from '../../../core/hint'
import { PRICES } from '../../../core/prices'
import type { Figures, StageClock } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import { QuestionFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import type { Send } from '../parts/doing'
import { price } from '../dollars'
import { HintState } from './hint-state'
import styles from './poll-on-x.module.css'

const { pollOnX: words } = messages

type Offered = NonNullable<Extract<Figures, { kind: 'poll' }>['onX']>

/** For how long X can hold a poll, minutes: 5 to 10,080 (X: create-post). */
const MINUTES = [5, 15, 30, 60, 240, 1440, 10_080]

/** Has X hold a poll too, after a look at what would be posted, for how long, and what that costs. */
export const PollOnX = ({
  contest,
  offered,
  clock,
  locked,
  send,
}: {
  contest: string
  offered: Offered
  clock: StageClock
  locked: string | undefined
  send: Send
}) => {
  const [isOpen, setOpen] = useState(false)
  const [minutes, setMinutes] = useState(offered.minutes)
  const { text, options } = offered
  const hold = async () => {
    setOpen(false)
    const poll = { activity: contest, options, minutes }
    await send({ kind: 'hint', hint: { id: crypto.randomUUID(), text, to: { kind: 'all' }, poll } })
  }
  const offers = [...new Set([...MINUTES, offered.minutes])].toSorted((a, b) => a - b)
  return (
    <div className={styles.onX}>
      <Posted offered={offered} clock={clock} locked={locked} send={send} />
      {!offered.held && (
        <Button size="small" disabled={locked !== undefined} note={locked} onClick={() => setOpen(true)}>
          {words.hold}
        </Button>
      )}
      <QuestionFrame open={isOpen} onOpenChange={setOpen}>
        <AlertDialog.Title className={dialog.title}>{words.title}</AlertDialog.Title>
        <AlertDialog.Description>{words.note}</AlertDialog.Description>
        <figure className={styles.preview} aria-label={words.preview}>
          <p dir="auto">{text}</p>
          <ul className={styles.options}>
            {options.map((option) => (
              <li key={option} dir="auto">
                {option}
              </li>
            ))}
          </ul>
        </figure>
        <div className={styles.line}>
          <span aria-hidden="true">{words.minutes}</span>
          <Choice
            label={words.minutes}
            value={String(minutes)}
            offers={offers.map((each) => ({ value: String(each), label: words.openFor(each) }))}
            onChoose={(chosen) => setMinutes(Number(chosen))}
          />
          <strong>{price(PRICES[priceOfPost(text, { isSummoned: false })])}</strong>
        </div>
        <div className={dialog.buttons}>
          <Button onClick={() => setOpen(false)}>{messages.cancel}</Button>
          <Button look="strong" onClick={() => void hold()}>
            {words.post}
          </Button>
        </div>
      </QuestionFrame>
    </div>
  )
}

/** What became of the post that X holds the poll in, and how many voted there. */
const Posted = ({
  offered: { post, votes },
  clock,
  locked,
  send,
}: {
  offered: Offered
  clock: StageClock
  locked: string | undefined
  send: Send
}) => {
  if (!post) return null
  const { id, state } = post
  const isHere = state.kind === 'planned' || state.kind === 'waiting'
  return (
    <>
      <p className={styles.posted}>
        {words.onX} · <HintState state={state} clock={clock} isPoll />
        {state.kind === 'sent' && ` · ${words.votes(votes)}`}
      </p>
      {isHere && locked === undefined && (
        <Button size="small" onClick={() => void send({ kind: 'cancel-hint', hint: id })}>
          {messages.hints.undo}
        </Button>
      )}
    </>
  )
}
