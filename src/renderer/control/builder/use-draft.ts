import { useEffect, useMemo, useRef, useState } from 'react'
import type { Act } from '../parts/doing'
import { newestFirst } from '../parts/newest'
import { isSame, type Draft } from './draft'
import { changed, historyOf, redone, undone, type History } from './history'

export type Keeping = 'untouched' | 'under' | 'kept' | 'failed'

/** The draft while it is written: every change can be undone, and is written down as it comes. */
export const useDraft = (
  first: Draft,
  { from, isKept, act }: { from: string; isKept: boolean; act: Act },
) => {
  const [history, setHistory] = useState<History>(() => historyOf(first))
  const [keeping, setKeeping] = useState<Keeping>(isKept ? 'kept' : 'untouched')
  const { now } = history

  const keep = useMemo(
    () =>
      newestFirst(async (draft: Draft | undefined) => {
        // Nobody wants to go on with what they only looked at.
        const isBlank = draft === undefined || (!isKept && isSame(draft, first))
        const kept = isBlank ? null : JSON.stringify({ draft, from })
        const reply = await act({ kind: 'keep-draft', draft: kept })
        setKeeping(reply.kind === 'refused' ? 'failed' : isBlank ? 'untouched' : 'kept')
      }),
    [act, first, from, isKept],
  )
  const written = useRef(first)
  useEffect(() => {
    if (written.current === now) return
    written.current = now
    setKeeping('under')
    keep(now)
  }, [now, keep])

  return {
    draft: now,
    keeping,
    isChanged: isKept || !isSame(now, first),
    change: (draft: Draft) => setHistory((held) => changed(held, draft)),
    undo: history.past.length > 0 ? () => setHistory(undone) : undefined,
    /** It has gone live. */
    forget: () => keep(undefined),
    redo: history.future.length > 0 ? () => setHistory(redone) : undefined,
  }
}
