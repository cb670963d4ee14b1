import { useContext, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { messages } from '../../shared/messages'
import { STILL } from '../../shared/use-now'
import { useStageNow, useStagePace } from '../stage-time'
import { FLOOR, fitText, type Fitted } from './fit-text'
import { ReportSize } from './fit-group'
import styles from './fit.module.css'
import { Said } from './said'

/** How long a page of a long text stays: six lines are read in this time. */
const PAGE_STAYS = 9000

const usePage = (pages: number): number => {
  const pace = useStagePace()
  const now = useStageNow(pages > 1 ? 500 : STILL)
  return pages > 1 ? Math.floor(now / (PAGE_STAYS * pace)) % pages : 0
}

/**
 * Text in a box of a given size: as large as it can be up to `most` units, never under the floor, and on pages that turn
 * by the clock when even that does not fit. Nothing beside it ever moves.
 */
export const Fit = ({
  most,
  text,
  className,
  children,
}: {
  most: number
  /** What is measured: another text is fitted anew. */
  text: string
  className?: string | undefined
  children?: ReactNode
}) => {
  const box = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const [fitted, setFitted] = useState<Fitted>({ size: most, pages: 1, linesPerPage: 0 })
  const page = usePage(fitted.pages)
  const key = useId()
  const report = useContext(ReportSize)

  useLayoutEffect(() => {
    const measure = () => {
      if (!box.current || !words.current) return
      words.current.dataset['breaks'] = String(text.includes('\n'))
      const next = fitText(box.current, words.current, Math.max(most, FLOOR))
      setFitted((held) => (isSame(held, next) ? held : next))
      report(key, next.size)
    }
    measure()
    const observer = new ResizeObserver(measure)
    if (box.current) observer.observe(box.current)
    document.fonts?.addEventListener('loadingdone', measure)
    return () => {
      observer.disconnect()
      document.fonts?.removeEventListener('loadingdone', measure)
      report(key, undefined)
    }
  }, [most, text, key, report])

  const lines = { '--lines': fitted.linesPerPage, '--page': page }
  return (
    <div ref={box} className={`${styles.box} ${className ?? ''}`} data-pages={fitted.pages}>
      <div className={styles.window} style={lines}>
        <div ref={words} className={styles.words} style={{ '--size': fitted.size }}>
          {children ?? text}
        </div>
      </div>
      {fitted.pages > 1 && <Pages page={page} of={fitted.pages} />}
    </div>
  )
}

const isSame = (a: Fitted, b: Fitted): boolean =>
  a.size === b.size && a.pages === b.pages && a.linesPerPage === b.linesPerPage

const MOST_DOTS = 12

/** Where we are in a text on pages. */
const Pages = ({ page, of }: { page: number; of: number }) => (
  <div className={styles.pages}>
    <Said text={messages.page(page + 1, of)} />
    {Array.from({ length: Math.min(of, MOST_DOTS) }, (_, dot) => (
      <i key={dot} className={dot === Math.floor((page * Math.min(of, MOST_DOTS)) / of) ? styles.here : ''} />
    ))}
  </div>
)
