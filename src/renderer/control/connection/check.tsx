import { Checkbox } from '@base-ui/react/checkbox'
import { Check as Tick } from 'lucide-react'
import { useId } from 'react'
import styles from './connection.module.css'

/** Something that is so or is not, with what comes of it. */
export const Check = ({
  label,
  note,
  isOn,
  onChange,
}: {
  label: string
  note: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}) => {
  const id = useId()
  return (
    <div className={styles.check}>
      <Checkbox.Root
        className={styles.box}
        checked={isOn}
        onCheckedChange={(checked) => onChange(checked)}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-note`}
      >
        <Checkbox.Indicator>
          <Tick />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <span>
        <span id={`${id}-label`}>{label}</span>
        <span id={`${id}-note`} className={styles.soft}>
          {note}
        </span>
      </span>
    </div>
  )
}
