import { Field } from '@base-ui/react/field'
import type { ClipboardEvent } from 'react'
import field from '../parts/text-field.module.css'

/** A field whose value nobody behind the trainer can read. */
export const SecretField = ({
  label,
  value,
  onChange,
  onPaste,
  problem,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  onPaste?: (event: ClipboardEvent) => void
  problem?: string | undefined
}) => (
  <Field.Root className={field.field} invalid={problem !== undefined}>
    <Field.Label className={field.label}>{label}</Field.Label>
    <Field.Control
      className={field.input}
      type="password"
      dir="ltr"
      spellCheck={false}
      autoComplete="off"
      value={value}
      onValueChange={onChange}
      onPaste={onPaste}
    />
    <Field.Error match={problem !== undefined} className={field.problem}>
      {problem}
    </Field.Error>
  </Field.Root>
)
