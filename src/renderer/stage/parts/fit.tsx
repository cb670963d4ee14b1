import { useContext, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { hasHighLetters } from '../../shared/text-direction'
import { STILL } from '../../shared/use-now'
import { useMessages } from '../look'
import { useStageNow, useStagePace } from '../stage-time'
import { FLOOR, fitText, type Fitted, type TooLong } from './fit-text'
import { ReportSize } from './fit-group'
import styles from './fit.module.css'
import { Said } from './said'

/** How long a page of a long text stays: six lines are read in this time. */
const PAGE_STAYS = 9000

/** The page that is on, from the first on since this text came to the stage. */
const usePage = (text: string, pages: number): number => {
  const pace = useStagePace()
  const now = useStageNow(pages > 1 ? 500 : STILL)
  const [came, setCame] = useState({ text, at: now })
  if (came.text !== text) setCame({ text, at: now })
  const turned = Math.floor(Math.max(0, now - came.at) / (PAGE_STAYS * pace))
  return pages > 1 ? turned % pages : 0
}

type Fitting = {
  most: number
  /** What is measured: another text is fitted anew. */
  text: string
  className?: string | undefined
  children?: ReactNode
}

/**
 * Text in a box of a given size: as large as it can be up to `most` units, never under the floor, and on pages that turn
 * by the clock when even that does not fit. Nothing beside it ever moves.
 */
export const Fit = (fitting: Fitting) => <FittedText {...fitting} tooLong="pages" />

/** The same for what the room has read before, or need not read to its end: it is cut with an ellipsis instead. */
export const FitOrCut = (fitting: Fitting) => <FittedText {...fitting} tooLong="cut" />

const FittedText = ({ most, text, className, children, tooLong }: Fitting & { tooLong: TooLong }) => {
  const box = useRef<HTMLSpanElement>(null)
  const words = useRef<HTMLSpanElement>(null)
  const [fitted, setFitted] = useState<Fitted>({ size: most, pages: 1, linesPerPage: 0 })
  const page = usePage(text, fitted.pages)
  const key = useId()
  const report = useContext(ReportSize)

  useLayoutEffect(() => {
    const measure = () => {
      if (!box.current || !words.current) return
      words.current.dataset['breaks'] = String(text.includes('\n'))
      const at = { box: box.current, text: words.current }
      const next = fitText(at, Math.max(most, FLOOR), tooLong)
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
  }, [most, text, tooLong, key, report])

  const lines = { '--lines': fitted.linesPerPage, '--page': page }
  return (
    <span
      ref={box}
      className={`${styles.box} ${className ?? ''}`}
      data-pages={fitted.pages}
      data-letters={hasHighLetters(text) ? 'high' : 'plain'}
    >
      <span className={styles.window} style={lines}>
        <span ref={words} className={styles.words} style={{ '--size': fitted.size }}>
          {children ?? text}
        </span>
      </span>
      {fitted.pages > 1 && <Pages page={page} of={fitted.pages} />}
    </span>
  )
}

const isSame = (a: Fitted, b: Fitted): boolean =>
  a.size === b.size && a.pages === b.pages && a.linesPerPage === b.linesPerPage

const MOST_DOTS = 12

/** Where we are in a text on pages. */
const Pages = ({ page, of }: { page: number; of: number }) => (
  <span className={styles.pages}>
    <Said text={useMessages().page(page + 1, of)} />
    {Array.from({ length: Math.min(of, MOST_DOTS) }, (_, dot) => (
      <i key={dot} className={dot === Math.floor((page * Math.min(of, MOST_DOTS)) / of) ? styles.here : ''} />
    ))}
  </span>
)
