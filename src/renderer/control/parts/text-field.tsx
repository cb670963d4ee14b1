import { Field } from '@base-ui/react/field'
import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { directionOf } from '../../shared/text-direction'
import styles from './text-field.module.css'

/** A labelled field of text, with what is wrong beside it. */
export const TextField = ({
  label,
  value,
  onChange,
  problem,
  path,
  note,
  placeholder,
  prefix,
  lines,
  width,
  isLabelHidden,
  isFirst,
  look,
  onKeyDown,
  onPaste,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  problem?: string | undefined
  /** What it is a part of, for those who look for it. */
  path?: string
  note?: string | undefined
  placeholder?: string | undefined
  /** Stands before what is typed: # or @. */
  prefix?: string
  lines?: number
  width?: 'short'
  isLabelHidden?: true
  /** Has the focus as soon as it is there. */
  isFirst?: boolean
  /** code: letters of equal width; growing: as high as what is in it. */
  look?: 'code' | 'growing'
  onKeyDown?: (event: KeyboardEvent) => void
  onPaste?: (event: ClipboardEvent) => void
}) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isFirst) box.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [isFirst])
  return (
    <Field.Root className={styles.field} data-width={width} data-path={path} invalid={problem !== undefined}>
      <Field.Label className={isLabelHidden ? styles.unseen : styles.label}>{label}</Field.Label>
      <div className={styles.box} ref={box} dir={prefix && directionOf(value)}>
        {prefix && (
          <span className={styles.prefix} aria-hidden="true">
            {prefix}
          </span>
        )}
        <Field.Control
          className={styles.input}
          // An empty field says its placeholder, which is ours.
          dir={look === 'code' ? 'ltr' : value === '' ? undefined : 'auto'}
          data-look={look}
          spellCheck={false}
          autoComplete="off"
          value={value}
          placeholder={placeholder}
          onValueChange={onChange}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          render={lines === undefined ? <input /> : <textarea rows={lines} />}
        />
      </div>
      {note !== undefined && problem === undefined && (
        <Field.Description className={styles.note}>{note}</Field.Description>
      )}
      <Field.Error match={problem !== undefined} className={styles.problem}>
        {problem}
      </Field.Error>
    </Field.Root>
  )
}
