import { AlertDialog } from '@base-ui/react/alert-dialog'
import { expectedCost } from '../../../core/forecast'
import { MILLS_IN_DOLLAR } from '../../../core/prices'
import type { RunSheet } from '../../../core/runsheet'
import { whyNotLiveAs } from '../../../core/whose-sheet'
import { messages, told } from '../messages'
import { Button } from '../parts/button'
import { QuestionFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import { dollars } from '../dollars'
import { Warning } from './connected'
import styles from './connection.module.css'

const { start: words } = messages.connection

/** Said once before anything reaches X: as whom, under which hashtag, at what cost, and that all of it is public. */
export const GoLive = ({
  sheet,
  as,
  username,
  isDraft,
  onGo,
  onStay,
}: {
  sheet: RunSheet
  as: 'live' | 'rehearsal'
  /** Of the account that is connected for it; empty until X has told it. */
  username: string
  /** It is the draft, which is one no longer once it is live. */
  isDraft: boolean
  onGo: () => void
  onStay: () => void
}) => {
  /** Main would refuse it; said before the trainer has pressed anything. */
  const whyNot = as === 'live' && username !== '' ? whyNotLiveAs(sheet, username) : undefined
  const cost = expectedCost(sheet)
  const budget = sheet.budget * MILLS_IN_DOLLAR
  return (
    <QuestionFrame open onOpenChange={(open) => !open && onStay()} className={styles.slot} slot={slotOf[as]}>
      <AlertDialog.Title className={dialog.title}>{words[as]}</AlertDialog.Title>
      <dl className={styles.facts}>
        <dt>{words.account}</dt>
        <dd>
          <bdi>@{username === '' ? sheet.master : username}</bdi>
        </dd>
        <dt>{words.hashtag}</dt>
        <dd>
          <bdi>#{sheet.hashtag}</bdi>
        </dd>
        <dt>{words.cost}</dt>
        <dd>{words.about(dollars(inCents(cost)))}</dd>
      </dl>
      <AlertDialog.Description>
        {words.public} {as === 'rehearsal' && `${words.instead(sheet.master)} ${words.alike}`}
      </AlertDialog.Description>
      {isDraft && as === 'live' && <p>{words.draft}</p>}
      {cost > budget && <Warning>{messages.cost.beyond(dollars(budget))}</Warning>}
      {whyNot !== undefined && <Warning>{told(whyNot)}</Warning>}
      <div className={dialog.buttons}>
        <Button onClick={onStay}>{messages.cancel}</Button>
        <Button
          look={as === 'live' ? 'danger' : 'strong'}
          disabled={whyNot !== undefined}
          focusableWhenDisabled
          onClick={onGo}
        >
          {words.go[as]}
        </Button>
      </div>
    </QuestionFrame>
  )
}

/** An estimate has no thousandths. */
const inCents = (mills: number): number => Math.ceil(mills / 10) * 10

const slotOf = { live: 'master', rehearsal: 'rehearsal' } as const
