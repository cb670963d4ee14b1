import { useEffect, useState } from 'react'
import type { Act } from '../parts/doing'
import { readKept, type KeptDraft } from './kept-draft'

/** The draft that main keeps, as it was when the window opened or as the builder left it. */
export const useKeptDraft = (act: Act) => {
  const [kept, setKept] = useState<KeptDraft>()
  useEffect(() => {
    let isOver = false
    const read = async () => {
      const reply = await act({ kind: 'read-draft' })
      if (!isOver && reply.kind === 'draft' && reply.draft !== null) setKept(readKept(reply.draft))
    }
    void read()
    return () => {
      isOver = true
    }
  }, [act])
  const drop = () => {
    setKept(undefined)
    void act({ kind: 'keep-draft', draft: null })
  }
  return { kept, setKept, drop }
}
