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
import { isInner, stepLabel, wordsBehind } from './step-label'
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
        const score = byNumber(typed, each) ?? byName(typed, each) ?? byOtherName(typed, each)
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

/** Before whatever is found by its letters. */
const NUMBERED = 1000
/** Digits that people type in the control room's languages; each row begins where its code is a multiple of 16. */
const NUMBER_FIRST = /^([^0-9٠-٩۰-۹]*)([0-9٠-٩۰-۹]+)(.*)$/u

/** A step whose number stands in front, alone or after 'go to' or 'steps', with nothing behind it that it does not say. */
const byNumber = (typed: string, { step, label }: PaletteItem): number | undefined => {
  const [, before = '', digits, rest = ''] = NUMBER_FIRST.exec(typed.trim()) ?? []
  if (!step || digits === undefined) return undefined
  const number = Array.from(digits).reduce((sum, digit) => sum * 10 + ((digit.codePointAt(0) ?? 0) % 16), 0)
  const isCalled = [words.goTo(''), words.groups.steps].some((name) => matchOf(before, name) !== undefined)
  return number === step.number && isCalled && matchOf(rest, label) !== undefined ? NUMBERED : undefined
}

/** What stands in a step's label about another one counts less than what that one says of itself. */
const byName = (typed: string, { step, label }: PaletteItem): number | undefined => {
  const own = matchOf(typed, step?.name ?? label)
  if (own !== undefined || !step) return own
  const score = matchOf(typed, label)
  return score === undefined ? undefined : score / 2
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
    const label = wordsBehind(view.cues, index) ?? stepLabel(step)
    const number = index + 1
    const called = (name: string) => words.goTo(`${number}. ${name}`)
    const full = called(sheet.kinds[kind] === label ? label : `${sheet.kinds[kind]} · ${label}`)
    const go = () => void send({ kind: 'go', cue: id })
    return {
      ...item(`step ${id}`, full, go, whyLocked(view)),
      step: { number, name: isInner(step) ? called(sheet.kinds[kind]) : full },
    }
  })

const ofHints = (view: ControlView, onHint: (text: string) => void): PaletteItem[] =>
  view.figures.kind === 'question'
    ? view.figures.hints.map(({ text }) =>
        item(`hint ${text}`, words.hint(text), () => onHint(text), whyLocked(view)),
      )
    : []
