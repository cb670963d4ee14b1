import { useMessages } from '../../look'
import { linesOf } from '../../parts/lines-of'
import { FLOOR } from '../../parts/fit-text'
import { useSceneRoom, type SceneRoom } from '../../parts/scene-room'
import { Tally, widthOfStrokes } from '../../parts/tally'
import { Compared } from './compared'
import { pollLayout, type PollOnStage } from './poll-layout'

/** The gaps between what stands in the line, and the two samples of strokes with theirs. */
const [GAPS, SAMPLES] = [3.2, 18]

/** Above a poll: what to do, or where it stands; the count; and which stroke is which. What finds no room is left out whole. */
export const PollLine = ({ poll }: { poll: PollOnStage }) => {
  const messages = useMessages()
  const room = useSceneRoom()
  const isCounted = pollLayout(poll, room).tally === 'above'
  const isCompared = poll.before.length > 0
  const state = messages.poll[poll.state]
  const label = messages.votes(poll.voters)
  const texts = [state, ...(isCounted ? [label] : []), ...(isCompared ? [messages.before, messages.now] : [])]
  const beside = GAPS + (isCompared ? SAMPLES : 0)
  const strokes = isCounted ? widthOfStrokes(poll.voters) : 0
  const isWhole = fits(texts, beside + strokes, room)
  const isSaid = isWhole || fits(texts, beside, room)
  return (
    <>
      {isSaid && <p>{state}</p>}
      {isCounted && (
        <Tally count={poll.voters} label={label} drawn={isSaid && !isWhole ? 'number' : 'line'} />
      )}
      {isCompared && <Compared />}
    </>
  )
}

const fits = (texts: readonly string[], beside: number, { wide }: SceneRoom): boolean =>
  linesOf(texts.join(''), FLOOR, wide - beside) === 1
