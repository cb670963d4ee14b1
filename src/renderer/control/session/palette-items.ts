import type { ControlView } from '../../../core/views'
import type { KeyMap } from '../keymap'
import { MEANINGS } from '../meanings'
import { messages } from '../messages'
import { keyFace } from '../parts/key-face'
import { perform, type Actions } from './actions'
import { matchOf } from './fuzzy'
import { item, type PaletteItem } from './palette-item'
import { ofCountdown, ofModeration, ofScreens, ofSession } from './palette-more'
import { FILTERS } from './post-order'
import { whyLocked, type Room } from './room'
import { stepLabel } from './step-label'
import type { PostList } from './use-post-list'

const { palette: words, posts, sheet } = messages

export type PaletteGroup = { title: string; items: PaletteItem[] }

/** Everything that can be done now by its name: what keys, buttons, lists and the menu bar do. */
export const paletteGroups = (
  room: Room,
  on: {
    actions: Actions
    keys: KeyMap
    list: PostList
    onHint: (text: string) => void
    onEnd: () => void
    onSettings: () => void
  },
): PaletteGroup[] => {
  const { view, send } = room
  return [
    { title: words.groups.actions, items: [...ofActions(on.actions, on.keys), ...ofCountdown(room)] },
    { title: words.groups.session, items: ofSession(room, on) },
    { title: words.groups.screens, items: ofScreens(room) },
    { title: words.groups.steps, items: ofSteps(view, send) },
    {
      title: words.groups.posts,
      items: [
        ...FILTERS.map((filter) =>
          item(`filter ${filter}`, words.filter(posts[filter]), () => on.list.setFilter(filter)),
        ),
        ...ofModeration(room),
      ],
    },
    { title: words.groups.hints, items: ofHints(view, on.onHint) },
  ]
}

/** The groups with what answers to the typed letters, the best first; groups with nothing are left out. */
export const found = (groups: readonly PaletteGroup[], typed: string): PaletteGroup[] => {
  if (typed.trim() === '') return groups.filter(({ items }) => items.length > 0)
  return groups
    .map(({ title, items }) => {
      const scored = items.flatMap((each) => {
        const score = matchOf(typed, each.label) ?? byOtherName(typed, each)
        return score === undefined ? [] : [{ each, score }]
      })
      // What can not be done now is told why, after all that can.
      const best = scored.toSorted(
        (a, b) =>
          Number(a.each.whyNot !== undefined) - Number(b.each.whyNot !== undefined) || b.score - a.score,
      )
      return { title, items: best.map(({ each }) => each), score: best[0]?.score ?? 0 }
    })
    .filter(({ items }) => items.length > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ title, items }) => ({ title, items }))
}

const OTHER_NAMES: Record<string, string> = words.also

/** Whatever answers to its own name goes before. */
const byOtherName = (typed: string, { id }: PaletteItem): number | undefined => {
  const score = matchOf(typed, OTHER_NAMES[id] ?? '')
  return score === undefined ? undefined : score / 2
}

const ofActions = (actions: Actions, keys: KeyMap): PaletteItem[] =>
  MEANINGS.filter((id) => id !== 'palette')
    .map((id) => actions[id])
    .map((action) => ({
      id: action.id,
      label: action.label,
      keys: keys[action.id].map(keyFace),
      whyNot: action.whyNot,
      run: () => perform(action),
    }))

const ofSteps = (view: ControlView, send: Room['send']): PaletteItem[] =>
  view.cues.map((step, index) => {
    const { id, kind } = step
    const label = stepLabel(step)
    const name = sheet.kinds[kind] === label ? label : `${sheet.kinds[kind]} · ${label}`
    return item(
      `step ${id}`,
      words.goTo(`${index + 1}. ${name}`),
      () => void send({ kind: 'go', cue: id }),
      whyLocked(view),
    )
  })

const ofHints = (view: ControlView, onHint: (text: string) => void): PaletteItem[] =>
  view.figures.kind === 'question'
    ? view.figures.hints.map(({ text }) =>
        item(`hint ${text}`, words.hint(text), () => onHint(text), whyLocked(view)),
      )
    : []
