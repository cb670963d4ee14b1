import { useMessages } from '../../look'
import { Said } from '../../parts/said'
import styles from './page-dots.module.css'

/** Which part of the teams is on, in the margin beside them. */
export const PageDots = ({ page, of }: { page: number; of: number }) => {
  const messages = useMessages()
  return (
    <p className={styles.dots}>
      <Said text={messages.page(page + 1, of)} />
      {Array.from({ length: of }, (_, dot) => (
        <i key={dot} data-here={dot === page || undefined} />
      ))}
    </p>
  )
}
