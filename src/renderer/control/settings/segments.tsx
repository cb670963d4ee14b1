import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import styles from './segments.module.css'

/** One of a few values, all of them in sight. */
export const Segments = <Value extends string>({
  label,
  value,
  offers,
  onChoose,
}: {
  label: string
  value: Value
  offers: readonly { value: Value; label: string; note?: string; language?: string }[]
  onChoose: (value: Value) => void
}) => (
  <RadioGroup
    className={styles.group}
    aria-label={label}
    value={value}
    onValueChange={(chosen) => onChoose(chosen)}
  >
    {offers.map((offer) => (
      <Radio.Root key={offer.value} value={offer.value} className={styles.segment} lang={offer.language}>
        {offer.label}
        {offer.note !== undefined && <span className={styles.note}>{offer.note}</span>}
      </Radio.Root>
    ))}
  </RadioGroup>
)
