import { useEffect, useState } from 'react'
import type { ChangeMade } from '../../../core/quiz/changes-made'
import type { Evidence } from '../../../core/quiz/evidence'
import type { Room } from '../session/room'

/** The evidence of a question, read again with every change of what it could rest on. */
export const useEvidence = (
  { act, view }: Pick<Room, 'act' | 'view'>,
  question: string,
  /** How many changes were made from here. */
  changes: number,
) => {
  const [evidence, setEvidence] = useState<Evidence>()
  const { figures, hints, stage, feed } = view
  useEffect(() => {
    let isWanted = true
    void act({ kind: 'read-evidence', question }).then((reply) => {
      if (isWanted && reply.kind === 'evidence') setEvidence(reply.evidence)
    })
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is asked for is worked out by main, from what these tell of
  }, [act, question, figures, hints, stage.scene, feed.posts, changes])
  return evidence?.question.id === question ? evidence : undefined
}

/** What was changed of how its question counts, for who shows that: read again with each evidence; undefined until told. */
export const useChanges = ({ act }: Pick<Room, 'act'>, evidence: Evidence): ChangeMade[] | undefined => {
  const [changes, setChanges] = useState<ChangeMade[]>()
  useEffect(() => {
    let isWanted = true
    void act({ kind: 'read-changes', question: evidence.question.id }).then((reply) => {
      if (isWanted && reply.kind === 'changes') setChanges(reply.changes)
    })
    return () => {
      isWanted = false
    }
  }, [act, evidence])
  return changes
}
