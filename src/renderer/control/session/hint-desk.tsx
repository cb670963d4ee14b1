import { SendHorizontal } from 'lucide-react'
import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react'
import { cashtagsIn, MOST_CASHTAGS } from '../../../core/text/cashtags'
import { HEAVIEST_POST, weightedLength } from '../../../core/text/text'
import { uncalledIn } from '../../../core/text/uncalled'
import type { ControlView, PreparedRow } from '../../../core/views'
import { messages, told } from '../messages'
import { ActionMenu } from '../parts/action-menu'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import type { Send } from '../parts/doing'
import { onSlices } from '../parts/on-slices'
import { Panel } from '../parts/panel'
import { HintPrice, LinkCosts } from './hint-costs'
import styles from './hint-desk.module.css'
import { HintList } from './hint-list'
import type { HeldPosts } from './post-order'
import { whoWaits } from './questions-in'
import type { QuestionList } from './use-question-list'
import { useHints, type HintWriting } from './use-hints'

const { hints: words } = messages

/** No team has this id: ids have no spaces. */
const EVERYBODY = 'everybody '
const A_POST = 'a post '

const valueOf = (to: HintWriting['draft']['to']): string => {
  switch (to.kind) {
    case 'all':
    case 'thread':
      return EVERYBODY
    case 'team':
      return to.team
    case 'post':
      return A_POST
  }
}

/** Puts a text into the desk from outside, or turns it to a post, to be looked at and sent. */
export type Desk = Pick<HintWriting, 'answer' | 'prepare'> & { write: (text: string) => void }

const PlainHintDesk = ({
  view,
  rows,
  locked: lockedForAll,
  frozen,
  send,
  desk,
  questions,
}: {
  view: Pick<ControlView, 'teams' | 'replies' | 'figures' | 'hints' | 'stage' | 'desk' | 'courses'>
  /** The same map at all times, filled in place: another post does not draw the desk anew, and a change of the questions does. */
  rows: HeldPosts['rows']
  locked: string | undefined
  /** Why not even a question can be answered, nor what is on X be taken back, deleted or looked for. */
  frozen: string | undefined
  send: Send
  desk: Ref<Desk>
  /** Where an answer was asked for, while the desk of questions is shown. */
  questions: QuestionList['desk']
}) => {
  const hints = useHints(send, (question) => whoWaits(view.desk, { rows }, question))
  const field = useRef<HTMLTextAreaElement>(null)
  const { write, prepare, answer } = hints
  // Questions wait for their answers after the end too.
  const isAnswer = hints.draft.about?.kind === 'answer' || hints.draft.about?.kind === 'promise'
  const locked = isAnswer ? frozen : lockedForAll
  const isToBeWritten = useRef(false)
  // Not before: after the end it is only what is written to a question that opens the field.
  useEffect(() => {
    if (isToBeWritten.current) field.current?.focus()
    isToBeWritten.current = false
  })
  useImperativeHandle(desk, () => {
    const thenWritten =
      <Asked extends unknown[]>(turn: (...asked: Asked) => void) =>
      (...asked: Asked): void => {
        isToBeWritten.current = true
        turn(...asked)
      }
    return { write: thenWritten(write), answer: thenWritten(answer), prepare: thenWritten(prepare) }
  }, [write, answer, prepare])
  const { draft } = hints
  const team = draft.to.kind === 'team' ? draft.to.team : undefined
  const whyNoReply = team === undefined ? undefined : view.replies[team]
  const isReply = (team !== undefined && whyNoReply === undefined) || draft.to.kind === 'post'
  const written = [
    { text: draft.text, isReply },
    ...hints.copies.map(({ text }) => ({ text, isReply: true })),
  ]
  const weight = Math.max(...[draft, ...hints.copies].map(({ text }) => weightedLength(text)))
  const uncalled = isReply ? [] : uncalledIn(draft.text, view.stage.join)
  const notes = [
    ...(hints.answering ? [words.answersWhom(hints.answering.name, hints.answering.username)] : []),
    ...(hints.copies.length > 0 ? [words.alsoTo(hints.copies.length)] : []),
    ...(team === undefined ? [] : [whyNoReply === undefined ? words.asReply : told(whyNoReply)]),
    ...(weight > HEAVIEST_POST ? [words.overNote] : []),
    ...(cashtagsIn(draft.text) > MOST_CASHTAGS ? [words.cashtagsNote] : []),
    ...(uncalled.length > 0 ? [words.uncalledNote(uncalled)] : []),
  ]
  /** Out of the field, so that a clicker turns pages again; from an answer back to its question, whose keys are none of the show's. */
  const leave = () => {
    if (isAnswer && questions.current) questions.current.comeBack()
    else field.current?.blur()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isSending = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (isSending) void hints.send()
    if (isSending || event.key === 'Escape') leave()
  }
  return (
    <Panel
      title={words.title}
      aside={
        <>
          <Address view={view} hints={hints} locked={locked} />
          <Templates view={view} hints={hints} locked={locked} />
        </>
      }
    >
      <div className={styles.writing}>
        <textarea
          ref={field}
          className={styles.text}
          aria-label={words.text}
          placeholder={words.write}
          value={draft.text}
          rows={3}
          disabled={locked !== undefined}
          onChange={(event) => hints.write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <LinkCosts written={written} />
        <div className={styles.row}>
          <p className={styles.note}>{notes.join(' ')}</p>
          <HintPrice written={written} />
          <Weight weight={weight} />
          <Button
            look="strong"
            disabled={locked !== undefined || draft.text.trim() === '' || hints.isLeaving}
            note={locked ?? words.sendNote}
            onClick={() => {
              void hints.send()
              leave()
            }}
          >
            <SendHorizontal data-turns="" />
            {words.send}
          </Button>
        </div>
      </div>
      <HintList view={view} hints={hints} locked={lockedForAll} frozen={frozen} send={send} />
    </Panel>
  )
}

type PartProps = {
  view: Pick<ControlView, 'teams' | 'replies' | 'figures'>
  hints: HintWriting
  locked: string | undefined
}

const Address = ({ view, hints: { draft, before, answer, address }, locked }: PartProps) => (
  <Choice
    label={words.to}
    size="small"
    value={valueOf(draft.to)}
    disabled={locked !== undefined}
    offers={[
      { value: EVERYBODY, label: words.toAll },
      // It stays on the list: where a chosen value is taken off, the list chooses its first one of itself.
      ...(draft.to.kind === 'post' || (before && before.row.noReply === '')
        ? [{ value: A_POST, label: words.toPost(before?.row.name ?? '') }]
        : []),
      ...view.teams.map(({ id, name }) => ({
        value: id,
        label: words.toTeam(name),
        note: view.replies[id] === undefined ? undefined : words.postToAll,
      })),
    ]}
    onChoose={(to) => {
      if (to !== A_POST) address(to === EVERYBODY ? { kind: 'all' } : { kind: 'team', team: to })
      else if (before) answer(before.row, before.about, before.forWhom)
    }}
  />
)

const Templates = ({ view, hints, locked }: PartProps) => {
  const { figures } = view
  const prepared = figures.kind === 'question' ? figures.hints : []
  const prepare = (hint: PreparedRow) => figures.kind === 'question' && hints.prepare(hint, figures.contest)
  const offer = (text: string) => ({ key: text, words: text, onChoose: () => hints.write(text) })
  return (
    <ActionMenu
      label={words.templatesOf(prepared.length)}
      disabled={locked !== undefined}
      groups={[
        {
          title: words.prepared,
          items: prepared.map((hint) => ({ ...offer(hint.text), onChoose: () => prepare(hint) })),
        },
        { title: words.general, items: words.own.map(offer) },
      ]}
    >
      {words.templates} {prepared.length > 0 && <strong className={styles.count}>{prepared.length}</strong>}
    </ActionMenu>
  )
}

const Weight = ({ weight }: { weight: number }) => {
  const over = weight > HEAVIEST_POST ? words.over(weight - HEAVIEST_POST) : undefined
  const whole = words.weight(weight, HEAVIEST_POST)
  return (
    <output
      className={styles.weight}
      data-over={over !== undefined}
      aria-label={over === undefined ? whole : `${over}, ${whole}`}
    >
      {over === undefined ? '' : `${over} · `}
      {weight} / {HEAVIEST_POST}
    </output>
  )
}

/** Where hints are written, sent, and taken back. */
export const HintDesk = onSlices(PlainHintDesk, [
  'teams',
  'replies',
  'figures',
  'hints',
  'stage',
  'desk',
  'courses',
])
