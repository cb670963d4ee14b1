import { Play } from 'lucide-react'
import { useState } from 'react'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import type { Act } from '../parts/doing'
import styles from './home.module.css'

const { home: words } = messages

const SPEEDS = ['1', '2', '5', '10', '20'] as const
type Speed = (typeof SPEEDS)[number]

/** From nothing to a running session in one click. */
export const Practice = ({ act }: { act: Act }) => {
  const [speed, setSpeed] = useState<Speed>('1')
  return (
    <section className={styles.practice} aria-label={words.practice}>
      <div className={styles.start}>
        <Button
          look="strong"
          size="large"
          onClick={() => void act({ kind: 'start-practice', speed: Number(speed) })}
        >
          <Play />
          {words.practice}
        </Button>
        <Choice
          label={words.speed}
          value={speed}
          offers={SPEEDS.map((each) => ({ value: each, label: words.times(each) }))}
          onChoose={setSpeed}
        />
      </div>
      <p className={styles.soft}>{words.practiceNote}</p>
    </section>
  )
}
