import { Select } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './popup.module.css'

export type Offer<Value extends string> = {
  value: Value
  label: string
  note?: string | undefined
  /** A small picture that stands for it. */
  sign?: ReactNode
}

/** One of a few values, shown as a small list. */
export const Choice = <Value extends string>({
  label,
  value,
  offers,
  onChoose,
  disabled,
  size,
  shows,
}: {
  label: string
  value: Value
  offers: readonly Offer<Value>[]
  onChoose: (value: Value) => void
  disabled?: boolean
  size?: 'small'
  /** Closed, it is its sign alone. */
  shows?: 'sign'
}) => (
  <Select.Root
    items={offers}
    value={value}
    onValueChange={(chosen) => chosen !== null && onChoose(chosen)}
    disabled={disabled ?? false}
  >
    <Select.Trigger
      className={size ? `${styles.trigger} ${styles.small}` : styles.trigger}
      aria-label={label}
    >
      {shows === 'sign' ? (
        <Select.Value className={styles.sign}>
          {() => offers.find((offer) => offer.value === value)?.sign}
        </Select.Value>
      ) : (
        <Select.Value className={styles.value} />
      )}
      <Select.Icon className={styles.arrow}>
        <ChevronDown />
      </Select.Icon>
    </Select.Trigger>
    {/* Outside the window's parts it is a part of its own. */}
    <Select.Portal render={<section aria-label={label} />}>
      <Select.Positioner className={styles.above} sideOffset={4} alignItemWithTrigger={false}>
        <Select.Popup className={styles.popup}>
          <Select.List>
            {offers.map((offer) => (
              <Select.Item key={offer.value} value={offer.value} className={styles.item}>
                <span className={styles.tick}>
                  <Select.ItemIndicator>
                    <Check />
                  </Select.ItemIndicator>
                </span>
                {offer.sign && (
                  <span className={styles.sign} data-accents="">
                    {offer.sign}
                  </span>
                )}
                <Select.ItemText className={styles.text}>{offer.label}</Select.ItemText>
                {offer.note && <span className={styles.note}>{offer.note}</span>}
              </Select.Item>
            ))}
          </Select.List>
        </Select.Popup>
      </Select.Positioner>
    </Select.Portal>
  </Select.Root>
)
