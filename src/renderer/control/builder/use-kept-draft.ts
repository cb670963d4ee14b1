import { useEffect, useState } from 'react'
import type { Act } from '../parts/doing'
import { readKept, type KeptDraft } from './kept-draft'

/** The draft that main keeps, as it was when home was last shown or as the builder left it. */
export const useKeptDraft = (act: Act, { isHome }: { isHome: boolean }) => {
  const [kept, setKept] = useState<KeptDraft>()
  useEffect(() => {
    if (!isHome) return undefined
    let isOver = false
    const read = async () => {
      const reply = await act({ kind: 'read-draft' })
      if (!isOver && reply.kind === 'draft') setKept(reply.draft === null ? undefined : readKept(reply.draft))
    }
    void read()
    return () => {
      isOver = true
    }
  }, [act, isHome])
  const drop = () => {
    setKept(undefined)
    void act({ kind: 'keep-draft', draft: null })
  }
  return { kept, setKept, drop }
}
