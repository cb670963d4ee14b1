/**
 * How a window's copy of the state is kept: a snapshot, then numbered patches. A patch carries the top-level keys of the
 * view that changed, and the rows of the one long list (posts by id) that changed. `view.session` is compared one level deeper.
 */
export type Held = { view: object; rows: { id: string } }

export type Snapshot<State extends Held> = { revision: number; view: State['view']; rows: State['rows'][] }

export type Patch<State extends Held> = {
  revision: number
  /** Changed keys only; a path of two names is one level down. */
  set: { path: string[]; value: unknown }[]
  rows: State['rows'][]
  /** The list starts anew (another session, another moment of a replay). */
  clear: boolean
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What changed between two views, two levels deep, compared by reference. */
export const diffView = (before: object, after: object): Patch<Held>['set'] => {
  const set: Patch<Held>['set'] = []
  const old = before as Record<string, unknown>
  for (const [key, value] of Object.entries(after)) {
    const was = old[key]
    if (was === value) continue
    if (isPlain(was) && isPlain(value)) {
      for (const [inner, innerValue] of Object.entries(value))
        if (was[inner] !== innerValue) set.push({ path: [key, inner], value: innerValue })
    } else set.push({ path: [key], value })
  }
  return set
}

const withPath = (view: object, [key, inner]: string[], value: unknown): object => {
  if (key === undefined) return view
  if (inner === undefined) return { ...view, [key]: value }
  const outer = (view as Record<string, unknown>)[key]
  return { ...view, [key]: { ...(outer as object), [inner]: value } }
}

/** The window's copy after a patch; `undefined` when a patch was missed and a snapshot is needed. */
export const applyPatch = <State extends Held>(
  copy: { revision: number; view: State['view']; rows: Map<string, State['rows']> },
  patch: Patch<State>,
): { revision: number; view: State['view']; rows: Map<string, State['rows']> } | undefined => {
  if (patch.revision !== copy.revision + 1) return undefined
  const view = patch.set.reduce<object>((held, { path, value }) => withPath(held, path, value), copy.view)
  if (patch.rows.length === 0 && !patch.clear) return { revision: patch.revision, view, rows: copy.rows }
  // The map is filled in place and handed on as a new one only by reference of the wrapper: 10,000 rows are not copied per patch.
  const rows = patch.clear ? new Map<string, State['rows']>() : copy.rows
  for (const row of patch.rows) rows.set(row.id, row)
  return { revision: patch.revision, view, rows }
}
