import { Field } from '@base-ui/react/field'
import field from '../parts/text-field.module.css'

/** A day and time by this computer's clock, or none; `moment` is ms since 1970. */
export const MomentField = ({
  label,
  note,
  path,
  problem,
  moment,
  onChange,
}: {
  label: string
  note: string
  path: string
  problem: string | undefined
  moment: number | undefined
  onChange: (moment: number | undefined) => void
}) => (
  <Field.Root className={field.field} data-width="moment" data-path={path} invalid={problem !== undefined}>
    <Field.Label className={field.label}>{label}</Field.Label>
    <Field.Control
      className={field.input}
      type="datetime-local"
      value={moment === undefined ? '' : localMinute(moment)}
      onValueChange={(typed) => onChange(momentTyped(typed))}
    />
    {problem === undefined && <Field.Description className={field.note}>{note}</Field.Description>}
    <Field.Error match={problem !== undefined} className={field.problem}>
      {problem}
    </Field.Error>
  </Field.Root>
)

const MINUTE = 60_000

/** As such a field writes it: 2026-03-01T09:30, in local time. */
const localMinute = (moment: number): string => {
  const offset = new Date(moment).getTimezoneOffset() * MINUTE
  return new Date(moment - offset).toISOString().slice(0, 16)
}

const momentTyped = (typed: string): number | undefined => {
  const moment = new Date(typed).getTime()
  return Number.isNaN(moment) || moment < 0 ? undefined : moment
}
