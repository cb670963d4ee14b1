import { Button as BaseButton } from '@base-ui/react/button'
import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactNode, Ref } from 'react'
import styles from './button.module.css'

type Look = 'plain' | 'strong' | 'quiet' | 'danger'

type ButtonProps = {
  children: ReactNode
  onClick: (press: { timeStamp: number }) => void
  look?: Look
  size?: 'small' | 'normal' | 'large'
  disabled?: boolean
  /** What it is called by screen readers, where the words alone do not say it. */
  label?: string
  /** A state that is on or off, told to screen readers too. */
  pressed?: boolean
  /** Keeps the focus when it gets disabled. */
  focusableWhenDisabled?: boolean
  /** Says why it is disabled, or what it does, when pointed at. */
  note?: string | undefined
  ref?: Ref<HTMLElement> | undefined
  /** The key that does the same, as it is written on a keyboard. */
  keyName?: string | undefined
}

/** A button with words. Disabled ones can still be reached, so that the note says why. */
export const Button = ({
  children,
  onClick,
  look,
  size,
  disabled,
  focusableWhenDisabled,
  label,
  pressed,
  note,
  ref,
  keyName,
}: ButtonProps) => {
  return (
    <Noted note={note}>
      <BaseButton
        {...(ref ? { ref } : {})}
        className={styles.button}
        data-look={look ?? 'plain'}
        data-size={size ?? 'normal'}
        onClick={onClick}
        disabled={disabled ?? false}
        focusableWhenDisabled={focusableWhenDisabled ?? note !== undefined}
        aria-label={label}
        aria-pressed={pressed}
        aria-description={note}
        aria-keyshortcuts={keyName}
      >
        {children}
        {keyName !== undefined && (
          // Drawn, and no text: the button's name is what it does.
          <kbd className={styles.key} aria-hidden="true" data-key={keyName} />
        )}
      </BaseButton>
    </Noted>
  )
}

/** A button that is only a picture: its label is what it says and what is shown when pointed at. */
export const IconButton = ({
  label,
  children,
  onClick,
  disabled,
  pressed,
  keyName,
}: {
  label: string
  children: ReactNode
  onClick: () => void
  disabled?: boolean
  pressed?: boolean
  /** The key that does the same, as it is written on a keyboard. */
  keyName?: string | undefined
}) => (
  <Noted note={keyName === undefined ? label : `${label} (${keyName})`}>
    <BaseButton
      className={styles.icon}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={keyName}
      onClick={onClick}
      disabled={disabled ?? false}
      focusableWhenDisabled
    >
      {children}
    </BaseButton>
  </Noted>
)

/**
 * Shows a note, if there is one, when pointed at or when the keyboard is on it. The same element stays while notes come and
 * go: another one would not have the focus.
 */
export const Noted = ({ note, children }: { note: string | undefined; children: React.JSX.Element }) => (
  <Tooltip.Root disabled={note === undefined}>
    <Tooltip.Trigger render={children} />
    <Tooltip.Portal>
      <Tooltip.Positioner sideOffset={6} className={styles.above}>
        <Tooltip.Popup className={styles.note}>{note}</Tooltip.Popup>
      </Tooltip.Positioner>
    </Tooltip.Portal>
  </Tooltip.Root>
)
