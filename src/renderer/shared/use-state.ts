import { useEffect, useState } from 'react'
import type { Bridge, ControlState, AudienceState } from '../../ipc/contract'
import { applyPatch } from '../../ipc/patch'

export type Copy<State extends ControlState | AudienceState> = {
  revision: number
  view: State['view']
  rows: Map<string, State['rows']>
}

/** This window's copy of the state: a snapshot, then patches; a missed patch fetches a snapshot again. */
export const useBridgedState = <State extends ControlState | AudienceState>(
  bridge: Bridge<State>,
): Copy<State> | undefined => {
  const [copy, setCopy] = useState<Copy<State>>()
  useEffect(() => {
    let held: Copy<State> | undefined
    let ended = false
    const fetchSnapshot = async () => {
      held = undefined
      const { revision, view, rows } = await bridge.snapshot()
      if (ended) return
      held = { revision, view, rows: new Map(rows.map((row) => [row.id, row])) }
      setCopy(held)
    }
    const unsubscribe = bridge.onPatch((patch) => {
      // Patches that come before the first snapshot are in it already.
      if (!held || patch.revision <= held.revision) return
      const next = applyPatch<State>(held, patch)
      if (!next) return void fetchSnapshot()
      held = next
      setCopy(next)
    })
    void fetchSnapshot()
    return () => {
      ended = true
      unsubscribe()
    }
  }, [bridge])
  return copy
}
