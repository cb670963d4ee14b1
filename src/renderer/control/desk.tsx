import { useState } from 'react'
import type { RunSheet } from '../../core/runsheet'
import type { ControlState } from '../../ipc/contract'
import type { Copy } from '../shared/use-state'
import { Builder } from './builder/builder'
import { Home } from './home/home'
import type { Act, Send } from './parts/doing'
import { SessionScreen } from './session/session-screen'

type Building = { sheet: RunSheet | undefined; from: string }

/** Which screen: the open session, a session in the making, or home. */
export const Desk = ({ copy, send, act }: { copy: Copy<ControlState>; send: Send; act: Act }) => {
  const [building, setBuilding] = useState<Building>()
  const { screen, session, saved, account, displays, look, keys } = copy.view

  if (screen === 'session' && session)
    return (
      <SessionScreen
        key={`${session.mode} ${session.session.file}`}
        view={session}
        posts={{ rows: copy.rows, revision: copy.revision }}
        look={look}
        displays={displays}
        changedKeys={keys}
        send={send}
        act={act}
      />
    )
  if (building)
    return (
      <Builder
        sheet={building.sheet}
        from={building.from}
        account={account}
        act={act}
        onBack={() => setBuilding(undefined)}
        onStarted={() => setBuilding(undefined)}
      />
    )
  const read = async (kind: 'read-sheet-file' | 'read-sample-sheet') => {
    const reply = await act({ kind })
    if (reply.kind === 'sheet') setBuilding({ sheet: reply.sheet, from: reply.from })
  }
  return (
    <Home
      saved={saved}
      account={account}
      act={act}
      onNew={() => setBuilding({ sheet: undefined, from: '' })}
      onRead={read}
    />
  )
}
