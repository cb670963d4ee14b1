import type { BoardRow } from '../../../../core/views'
import { useFormats, useMessages } from '../../look'
import { Said } from '../../parts/said'

/** How often a team was right, of the questions that it answered. */
export const RightOf = ({
  row: { right, answered },
  className,
}: {
  row: BoardRow
  className?: string | undefined
}) => {
  const { rightOf } = useMessages()
  const { number } = useFormats()
  return (
    <span className={className}>
      <bdi dir="ltr" aria-hidden="true">
        {number(right)}/{number(answered)}
      </bdi>
      <Said text={rightOf(number(right), number(answered))} />
    </span>
  )
}

/** How fast it was when it was right. */
export const MeanTime = ({
  row: { speed },
  className,
}: {
  row: BoardRow
  className?: string | undefined
}) => {
  const { seconds } = useMessages()
  const { tenths } = useFormats()
  return (
    <span className={className}>
      {speed !== null && (
        <bdi>
          {tenths(speed)}
          {seconds}
        </bdi>
      )}
    </span>
  )
}

/** What the trainer gave or took by hand; it is in the points. */
export const Corrected = ({
  row: { corrected },
  className,
}: {
  row: BoardRow
  className?: string | undefined
}) => {
  const messages = useMessages()
  const { signed } = useFormats()
  return (
    <span className={className}>
      {corrected !== 0 && (
        <>
          <bdi dir="ltr" aria-hidden="true">
            {signed(corrected)}
          </bdi>
          <Said text={messages.corrected(signed(corrected))} />
        </>
      )}
    </span>
  )
}
