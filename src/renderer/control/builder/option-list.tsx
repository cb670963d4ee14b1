import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { Check, Plus, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { LETTERS, type Letter } from '../../../core/runsheet'
import { messages } from '../messages'
import { Button, IconButton } from '../parts/button'
import { TextField } from '../parts/text-field'
import styles from './activities.module.css'
import { withoutOption } from './options'
import type { Problems } from './problems'

const { builder: words } = messages

type Chosen = { options: string[]; right: Letter }

/** The options by letter. Enter goes to the next one, and adds it after the last. */
export const OptionList = ({
  options,
  right,
  path,
  problems,
  onChange,
}: {
  options: string[]
  /** The right answer; a poll has none. */
  right?: Letter
  path: string
  problems: Problems
  onChange: (chosen: Chosen) => void
}) => {
  const list = useRef<HTMLDivElement>(null)
  /** The option that was added: it gets the focus as soon as it is there. */
  const added = useRef<number>(undefined)
  const focusOn = (at: number) => {
    const option = list.current?.querySelectorAll<HTMLElement>('[data-option]').item(at)
    option?.querySelector<HTMLElement>('input:not([type="radio"])')?.focus()
  }
  useEffect(() => {
    if (added.current !== undefined) focusOn(added.current)
    added.current = undefined
  })

  const kept = right ?? 'A'
  const canAdd = options.length < LETTERS.length
  const add = () => {
    onChange({ options: [...options, ''], right: kept })
    added.current = options.length
  }
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (at < options.length - 1) focusOn(at + 1)
    else if (canAdd && options[at] !== '') add()
  }
  const rows = LETTERS.slice(0, options.length).map((letter, at) => (
    <div key={letter} className={styles.option} data-option="">
      {right !== undefined && (
        <Radio.Root value={letter} className={styles.right} aria-label={words.rightOption(letter)}>
          <Radio.Indicator>
            <Check />
          </Radio.Indicator>
        </Radio.Root>
      )}
      <span className={styles.letter} aria-hidden="true">
        {letter}
      </span>
      <TextField
        label={words.option(letter)}
        isLabelHidden
        value={options[at] ?? ''}
        placeholder={words.option(letter)}
        {...problems.field(`${path}.${at}`)}
        onChange={(text) => onChange({ options: options.with(at, text), right: kept })}
        onKeyDown={(event) => onKeyDown(event, at)}
      />
      <IconButton
        label={words.removeOption(letter)}
        disabled={options.length <= 2}
        onClick={() => onChange(withoutOption({ options, right: kept }, at))}
      >
        <X />
      </IconButton>
    </div>
  ))
  return (
    <div className={styles.options} ref={list}>
      {right === undefined ? (
        <div className={styles.options}>{rows}</div>
      ) : (
        <RadioGroup
          className={styles.options}
          aria-label={words.options}
          value={right}
          onValueChange={(letter) => onChange({ options, right: letter })}
        >
          {rows}
        </RadioGroup>
      )}
      {canAdd && (
        <div>
          <Button size="small" look="quiet" onClick={add}>
            <Plus />
            {words.addOption}
          </Button>
        </div>
      )}
    </div>
  )
}
