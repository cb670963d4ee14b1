import { Slider } from '@base-ui/react/slider'
import { Pause, Play } from 'lucide-react'
import { memo, useState } from 'react'
import type { ReplayView, StageClock } from '../../../core/views'
import { timestamp, withMinutes } from '../format'
import { useNow } from '../../shared/use-now'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import type { Act } from '../parts/doing'
import styles from './replay-bar.module.css'

const { replay: words } = messages

const RATES = ['1', '2', '5', '10', '30', '60'] as const
type Rate = (typeof RATES)[number]

/** How often the slider moves along while the replay plays, ms. */
const TICK_MS = 200

/** Play, speed and any moment of a saved session. */
export const ReplayBar = memo(
  ({ replay, clock, act }: { replay: ReplayView; clock: StageClock; act: Act }) => {
    const [rate, setRate] = useState<Rate>(RATES.find((each) => Number(each) === replay.rate) ?? '1')
    /** Where the slider is held while it is dragged. */
    const [held, setHeld] = useState<number>()
    const now = useNow(clock, TICK_MS)
    const at = held ?? Math.min(Math.max(now, replay.from), replay.to)

    const steer = (to: { kind: 'play'; rate: number } | { kind: 'pause' } | { kind: 'seek'; at: number }) =>
      act({ kind: 'steer-replay', to })
    /** At the end it begins anew. */
    const play = async () => {
      if (at >= replay.to) await steer({ kind: 'seek', at: replay.from })
      await steer({ kind: 'play', rate: Number(rate) })
    }
    const chooseRate = (chosen: Rate) => {
      setRate(chosen)
      if (replay.playing) void steer({ kind: 'play', rate: Number(chosen) })
    }
    const seek = async (to: number) => {
      await steer({ kind: 'seek', at: to })
      setHeld(undefined)
    }
    return (
      <footer className={styles.bar} aria-label={words.title}>
        <Button look="strong" onClick={() => void (replay.playing ? steer({ kind: 'pause' }) : play())}>
          {replay.playing ? <Pause /> : <Play />}
          {replay.playing ? words.pause : words.play}
        </Button>
        <Choice
          label={words.speed}
          value={rate}
          offers={RATES.map((each) => ({ value: each, label: messages.home.times(each) }))}
          onChoose={chooseRate}
        />
        <Slider.Root
          className={styles.slider}
          min={replay.from}
          max={Math.max(replay.to, replay.from + 1)}
          step={1000}
          largeStep={60_000}
          value={at}
          onValueChange={setHeld}
          onValueCommitted={(to) => void seek(to)}
        >
          <Slider.Control className={styles.control}>
            <Slider.Track className={styles.track}>
              <Slider.Indicator className={styles.done} />
              <Slider.Thumb
                className={styles.thumb}
                getAriaLabel={() => words.moment}
                getAriaValueText={(_formatted, value) => timestamp(value)}
              />
            </Slider.Track>
          </Slider.Control>
        </Slider.Root>
        <p className={styles.time}>
          <strong>{withMinutes(at - replay.from)}</strong> / {withMinutes(replay.to - replay.from)} ·{' '}
          {timestamp(at)}
        </p>
      </footer>
    )
  },
)
