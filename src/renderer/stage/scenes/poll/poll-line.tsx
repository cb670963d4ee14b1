import { useFormats, useMessages } from '../../look'
import { linesOf } from '../../parts/lines-of'
import { FLOOR } from '../../parts/fit-text'
import { useSceneRoom, type SceneRoom } from '../../parts/scene-room'
import { Tally, widthOfStrokes } from '../../parts/tally'
import { Compared, type Legend } from './compared'
import { pollLayout } from './poll-layout'
import { sidesOf, type PollOnStage } from './poll-sides'

/** The gaps between what stands in the line, and the two samples of strokes with theirs. */
const [GAPS, SAMPLES] = [3.2, 18]

/** Above a poll: what to do, or where it stands; the count; and which stroke is which. What finds no room is left out whole. */
export const PollLine = ({ poll }: { poll: PollOnStage }) => {
  const messages = useMessages()
  const room = useSceneRoom()
  const legend = useLegend(poll)
  if (poll.elsewhere !== undefined) return <p>{messages.pollElsewhere}</p>
  const { voters, isOnX, beside } = sidesOf(poll)
  // Beside X's bars, the legend has both counts.
  const isCounted = beside?.what !== 'on X' && pollLayout(poll, room).tally === 'above'
  const state = messages.poll[poll.state]
  const label = isOnX ? messages.votesOnX(voters) : messages.votes(voters)
  // Before the room sees figures, that X counts too is all there is to say of it.
  const onX = poll.onX && !isOnX && !beside ? [messages.votesOnX(poll.onX.voters)] : []
  const texts = [state, ...(isCounted ? [label] : []), ...(legend ? [legend.broken, legend.whole] : [])]
  const space = GAPS + (legend ? SAMPLES : 0)
  const strokes = isCounted ? widthOfStrokes(voters) : 0
  const isWhole = fits(texts, space + strokes, room)
  const isSaid = isWhole || fits(texts, space, room)
  return (
    <>
      {isSaid && <p>{state}</p>}
      {isCounted && <Tally count={voters} label={label} drawn={isSaid && !isWhole ? 'number' : 'line'} />}
      {fits([...texts, ...onX], space + GAPS + strokes, room) && onX.map((text) => <p key={text}>{text}</p>)}
      {legend && <Compared {...legend} />}
    </>
  )
}

const useLegend = (poll: PollOnStage): Legend | undefined => {
  const messages = useMessages()
  const { number } = useFormats()
  switch (sidesOf(poll).beside?.what) {
    case undefined:
      return undefined
    case 'before':
      return { broken: messages.before, whole: messages.now }
    case 'on X':
      return {
        broken: `${number(poll.onX?.voters ?? 0)} ${messages.onX}`,
        whole: `${number(poll.voters)} ${messages.byPost}`,
      }
  }
}

const fits = (texts: readonly string[], beside: number, { wide }: SceneRoom): boolean =>
  linesOf(texts.join(''), FLOOR, wide - beside) === 1
