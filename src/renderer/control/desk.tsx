import { useState } from 'react'
import type { ControlState } from '../../ipc/contract'
import type { Copy } from '../shared/use-state'
import { Builder } from './builder/builder'
import { blankDraft } from './builder/blank'
import { draftOf } from './builder/draft-sheet'
import type { KeptDraft } from './builder/kept-draft'
import { useKeptDraft } from './builder/use-kept-draft'
import { ConnectionDialog } from './connection/connection-dialog'
import { GoLive } from './connection/go-live'
import { Home, type ReadSheet } from './home/home'
import type { Act, Send } from './parts/doing'
import { SessionScreen } from './session/session-screen'
import { SettingsDialog } from './settings/settings-dialog'
import { useChords } from './use-chords'

type Building = { begun: KeptDraft; isKept: boolean }

/** After another language was chosen, main loads the page with the settings open, where it was chosen. */
const opensWithSettings = new URLSearchParams(window.location.search).get('open') === 'settings'

/** The screen, and the settings over whichever it is. */
export const Desk = (props: { copy: Copy<ControlState>; send: Send; act: Act }) => {
  const [isOpen, setOpen] = useState(opensWithSettings)
  const { look, language, connection, isConnectionOpen, starting } = props.copy.view
  useChords(({ key }) => {
    if (key !== ',') return false
    setOpen(true)
    return true
  })
  return (
    <>
      <Screen {...props} onSettings={() => setOpen(true)} />
      <SettingsDialog open={isOpen} onOpenChange={setOpen} look={look} language={language} act={props.act} />
      <ConnectionDialog isOpen={isConnectionOpen} view={connection} act={props.act} />
      {starting && (
        <GoLive
          sheet={starting}
          as="live"
          username={connection.slots.master.username}
          isDraft={false}
          onGo={() => void props.act({ kind: 'start-session', sheet: starting, as: 'live' })}
          onStay={() => void props.act({ kind: 'drop-start' })}
        />
      )}
    </>
  )
}

/** Which screen: the open session, a session in the making, or home. */
const Screen = ({
  copy,
  send,
  act,
  onSettings,
}: {
  copy: Copy<ControlState>
  send: Send
  act: Act
  onSettings: () => void
}) => {
  const [building, setBuilding] = useState<Building>()
  const { screen, session, saved, account, connection, displays, look, keys, rehearsed } = copy.view
  const { kept, setKept, drop } = useKeptDraft(act, { isHome: screen === 'home' })
  // A session may open over the builder, from the menu bar: what was written by then is kept, and read when home is back.
  if (screen === 'session' && building) setBuilding(undefined)

  if (screen === 'session' && session)
    return (
      <SessionScreen
        key={`${session.mode} ${session.session.file}`}
        view={session}
        posts={{ rows: copy.rows, revision: copy.revision }}
        look={look}
        displays={displays}
        rehearsed={rehearsed}
        changedKeys={keys}
        send={send}
        act={act}
        onSettings={onSettings}
      />
    )
  const leave = (draft: KeptDraft | undefined) => {
    setKept(draft)
    setBuilding(undefined)
  }
  if (building)
    return (
      <Builder
        {...building}
        account={account}
        rehearsal={connection.slots.rehearsal}
        look={look}
        act={act}
        onBack={leave}
        onStarted={leave}
      />
    )
  /** Only now is the kept draft thrown away: a choice of file that was called off loses nothing. */
  const begin = (begun: KeptDraft) => {
    if (kept) drop()
    setBuilding({ begun, isKept: false })
  }
  const read = async (from: ReadSheet) => {
    const reply = await act(from)
    if (reply.kind === 'sheet') begin({ draft: draftOf(reply.sheet), from: reply.from })
  }
  const blank = () => ({ draft: blankDraft(account?.username ?? ''), from: '' })
  return (
    <Home
      saved={saved}
      master={connection.slots.master}
      look={look}
      kept={kept}
      act={act}
      onNew={() => begin(blank())}
      onRead={read}
      onGoOn={() => kept && setBuilding({ begun: kept, isKept: true })}
      onDrop={drop}
      onSettings={onSettings}
    />
  )
}
