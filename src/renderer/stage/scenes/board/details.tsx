import type { BoardRow } from '../../../../core/views'
import { useFormats, useMessages } from '../../look'
import { Said } from '../../parts/said'

/** How often a team was right, of the questions that count. */
export const RightOf = ({
  row: { right, asked },
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
        {number(right)}/{number(asked)}
      </bdi>
      <Said text={rightOf(number(right), number(asked))} />
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

/** The same where no head says what it is, so that it is not read as what is left to take off. */
export const CorrectedInWords = ({ row: { corrected } }: { row: BoardRow }) => {
  const messages = useMessages()
  const { signed } = useFormats()
  return <bdi>{messages.corrected(signed(corrected))}</bdi>
}
