import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { MILLS_IN_DOLLAR, PRICES_READ_ON } from '../../../core/prices'
import type { ControlView } from '../../../core/views'
import { Warning } from '../connection/connected'
import { dollars } from '../dollars'
import { number } from '../format'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { DialogFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import { TextField } from '../parts/text-field'
import styles from './meter.module.css'

const { cost: words } = messages

const MILLS_IN_CENT = MILLS_IN_DOLLAR / 100

/** A budget is a cent or more, and goes up to so many dollars, as in the run sheet. */
const MOST = 1000

/** Thousandths of a dollar; undefined where it is no budget in dollars and cents. Both marks of a decimal are understood. */
const millsIn = (typed: string): number | undefined => {
  if (!/^\d+([.,]\d{1,2})?$/.test(typed.trim())) return undefined
  const amount = Number(typed.trim().replace(',', '.'))
  return amount > 0 && amount <= MOST ? Math.round(amount * MILLS_IN_DOLLAR) : undefined
}

/** All that is counted of what the session costs, and the budget, which the trainer can change at any time. */
export const CostSheet = ({
  view: { cost, mode },
  onBudget,
  onClose,
}: {
  view: Pick<ControlView, 'cost' | 'mode'>
  onBudget: (mills: number) => void
  onClose: () => void
}) => {
  const [typed, setTyped] = useState(String(Math.round(cost.budget / MILLS_IN_CENT) / 100))
  const mills = millsIn(typed)
  const isReplay = mode === 'replay'
  const isTooDear = !isReplay && cost.state !== 'used' && cost.forecast > cost.budget
  const rows: [name: string, figure: string][] = [
    [words.rows.session, words.of(dollars(cost.session), dollars(cost.budget))],
    [words.rows.today, dollars(cost.today)],
    [words.rows.forecast, dollars(cost.forecast)],
    [words.rows.posts, number(cost.posts)],
    [words.rows.authors, number(cost.authors)],
    [words.rows.sent, number(cost.sent)],
  ]
  const save = () => {
    if (mills === undefined) return
    onBudget(mills)
    onClose()
  }
  return (
    <DialogFrame open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Title className={dialog.title}>{words.title}</Dialog.Title>
      <Dialog.Description className={styles.state} data-state={cost.state}>
        {words.states[cost.state]}
      </Dialog.Description>
      {isTooDear && <Warning>{words.beyond(dollars(cost.budget))}</Warning>}
      <dl className={styles.figures}>
        {rows.map(([name, figure]) => (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {mode === 'practice' && <p className={styles.note}>{words.asIf}</p>}
      <p className={styles.note}>{words.counted(PRICES_READ_ON)}</p>
      {!isReplay && (
        <TextField
          label={words.budget}
          value={typed}
          onChange={setTyped}
          problem={mills === undefined ? words.wrong : undefined}
          width="short"
        />
      )}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>{messages.close}</Button>
        {!isReplay && (
          <Button look="strong" disabled={mills === undefined} onClick={save}>
            {words.save}
          </Button>
        )}
      </div>
    </DialogFrame>
  )
}
