import { diffView, type Held, type Patch, type Snapshot } from '../../ipc/patch'

/** Where a window's state comes from. `rows` are those that changed since the last call; `all` is the whole list. */
export type Source<State extends Held> = {
  view: () => State['view']
  rows: () => State['rows'][]
  all: () => State['rows'][]
}

export type Publisher<State extends Held> = {
  /** Something may have changed: a patch goes out with the next gathering, if anything did. */
  changed: () => void
  /** Another session, or another moment of a replay: the list starts anew. */
  replaced: () => void
  snapshot: () => Snapshot<State>
}

/** How long changes are gathered into one patch: about a frame, in ms. */
const GATHER_MS = 16

/** Keeps one window's copy up to date by numbered patches. */
export const createPublisher = <State extends Held>(
  source: Source<State>,
  send: (patch: Patch<State>) => void,
): Publisher<State> => {
  let revision = 0
  let view = source.view()
  let isDue = false
  let isReplaced = false

  const flush = (): void => {
    isDue = false
    const rows = isReplaced ? source.all() : source.rows()
    if (isReplaced) source.rows()
    const next = source.view()
    const set = diffView(view, next)
    view = next
    if (set.length === 0 && rows.length === 0 && !isReplaced) return
    revision += 1
    send({ revision, set, rows, clear: isReplaced })
    isReplaced = false
  }
  const gather = (): void => {
    if (isDue) return
    isDue = true
    setTimeout(flush, GATHER_MS)
  }

  return {
    changed: gather,
    replaced: () => {
      isReplaced = true
      gather()
    },
    snapshot: () => {
      flush()
      return { revision, view, rows: source.all() }
    },
  }
}
