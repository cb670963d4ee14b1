import type { Keys } from '../../ipc/contract'
import { MEANINGS, ON_A_POST, ON_A_QUESTION, type Meaning } from './meanings'

/** Keys by what they mean. A key's name is a keyboard event's, small letters, with Shift+ or Mod+ (Ctrl or Cmd) before it. */
export type KeyMap = Record<Meaning, readonly string[]>

/** Logitech's clickers send PageDown, PageUp, '.', F5 and Esc, others the arrows or B: these keep their meaning, whatever else is changed. */
export const CLICKER_KEYS: Partial<KeyMap> = {
  next: ['PageDown', 'ArrowRight', 'ArrowDown'],
  previous: ['PageUp', 'ArrowLeft', 'ArrowUp'],
  black: ['.', 'b'],
  'from-start': ['F5'],
  'from-here': ['Shift+F5'],
  leave: ['Escape'],
}

export const USUAL_KEYS: KeyMap = {
  next: ['PageDown', 'ArrowRight', 'ArrowDown', 'n', ' ', 'Enter'],
  previous: ['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'Backspace'],
  'post-step': ['s'],
  course: ['y'],
  black: ['.', 'b'],
  white: ['w', ','],
  card: ['l'],
  join: ['j'],
  hold: ['f'],
  // First the one that no post takes: H hides the post that has the focus.
  panic: ['q', 'h'],
  countdown: ['c'],
  'countdown-more': ['+'],
  'countdown-less': ['-'],
  'countdown-stop': ['e'],
  answered: ['i'],
  board: ['g'],
  // Nothing over the step; no clicker sends it.
  step: ['0'],
  'close-contest': ['2'],
  'to-settle': ['1'],
  'prepared-hint': ['t'],
  evidence: ['v'],
  people: [],
  'from-start': ['F5'],
  'from-here': ['Shift+F5'],
  leave: ['Escape'],
  'show-audience': [],
  'first-waiting': ['m'],
  older: ['j'],
  newer: ['k'],
  approve: ['a'],
  hide: ['h'],
  pin: ['p'],
  block: ['x'],
  reply: ['r'],
  undo: ['z', 'Mod+z'],
  'approve-all': [],
  'hold-all': ['o'],
  words: [],
  'add-post': [],
  desk: ['d'],
  'to-desk': ['u'],
  'next-question': ['j'],
  'previous-question': ['k'],
  promise: ['i'],
  answer: ['r'],
  aloud: ['a'],
  big: ['p'],
  park: ['x'],
  merge: ['m'],
  cost: [],
  account: [],
  palette: ['Mod+k'],
  help: ['?'],
}

const HEARD_ON_A_POST: ReadonlySet<Meaning> = new Set(ON_A_POST)
const HEARD_ON_A_QUESTION: ReadonlySet<Meaning> = new Set(ON_A_QUESTION)

/**
 * What is about the post or the question that has the focus goes before what the same key means elsewhere. Two keys of the same
 * name get into each other's way only where both would be heard.
 */
export const heardAt = (meaning: Meaning): 'post' | 'question' | 'room' =>
  HEARD_ON_A_POST.has(meaning) ? 'post' : HEARD_ON_A_QUESTION.has(meaning) ? 'question' : 'room'

/** What it means when a clicker sends this key; undefined where none does. */
export const meantByClicker = (key: string): Meaning | undefined =>
  MEANINGS.find((meaning) => CLICKER_KEYS[meaning]?.includes(key))

/** The keys as the trainer set them. Clicker keys are always among them, and nothing else has one, whatever a file says. */
export const keysWith = (changed: Keys): KeyMap => {
  const keys = { ...USUAL_KEYS }
  for (const meaning of MEANINGS) {
    const own = changed[meaning]
    if (!own) continue
    const others = own.filter((key) => meantByClicker(key) === undefined)
    keys[meaning] = [...new Set([...(CLICKER_KEYS[meaning] ?? []), ...others])]
  }
  return keys
}

/**
 * Where the focus is, as far as keys care: `typing` and `popup` keep all keys to themselves, a `button` keeps Space and Enter,
 * a `post` and a `question` have letters of their own, and so has a button on them. The desk is as its questions are.
 */
export type Place =
  | 'typing'
  | 'popup'
  | 'button'
  | 'post'
  | 'button-on-post'
  | 'question'
  | 'button-on-question'
  | 'room'

export type Press = {
  /** As a key map names it. */
  key: string
  place: Place
}

/** What this press of a key asks for; undefined when it is not for us. */
export const meaningOf = ({ key, place }: Press, keys: KeyMap): Meaning | undefined => {
  if (place === 'popup') return undefined
  const meaning = meantAt(place, key, keys)
  if (place === 'typing' && meaning !== 'palette') return undefined
  const isOnButton = place === 'button' || place === 'button-on-post' || place === 'button-on-question'
  if (isOnButton && (key === ' ' || key === 'Enter')) return undefined
  return meaning
}

const meantAt = (place: Place, key: string, keys: KeyMap): Meaning | undefined => {
  const has = (meaning: Meaning) => keys[meaning].includes(key)
  const on = wherePressed(place)
  const there =
    on === 'room' ? undefined : MEANINGS.find((meaning) => heardAt(meaning) === on && has(meaning))
  // A question looks like a post: what would be done to one is never done to the show.
  if (!there && on === 'question' && ON_A_POST.some(has)) return undefined
  return there ?? MEANINGS.find((meaning) => heardAt(meaning) === 'room' && has(meaning))
}

const wherePressed = (place: Place): ReturnType<typeof heardAt> => {
  switch (place) {
    case 'post':
    case 'button-on-post':
      return 'post'
    case 'question':
    case 'button-on-question':
      return 'question'
    case 'typing':
    case 'popup':
    case 'button':
    case 'room':
      return 'room'
  }
}

type Typed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** A key's name in a key map; undefined: a key that only changes others, or the system's. */
export const keyName = ({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Typed): string | undefined => {
  if (altKey || key === '' || MODIFIERS.has(key)) return undefined
  const isNamed = /^[A-Z]\w+$/.test(key)
  const name = isNamed ? key : signOf({ key, code, shiftKey })
  // Shift is part of a sign that is typed with it, but not of PageDown.
  const shift = shiftKey && isNamed ? 'Shift+' : ''
  return `${ctrlKey || metaKey ? 'Mod+' : ''}${shift}${name}`
}

const USUAL_SIGNS: ReadonlySet<string> = new Set(Object.values(USUAL_KEYS).flat())
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'Dead', 'Process', 'Unidentified'])

/**
 * On keyboards of other scripts, the place of a letter counts: N is where N is on a Latin one. So does that of '.' and ',':
 * a clicker presses a place, where a French keyboard has ':'.
 */
const signOf = ({ key, code, shiftKey }: Pick<Typed, 'key' | 'code' | 'shiftKey'>): string => {
  const sign = key.toLowerCase()
  if (/^[a-z0-9]$/.test(sign) || USUAL_SIGNS.has(sign)) return sign
  if (code === 'Period' || code === 'Comma') return shiftKey ? sign : code === 'Period' ? '.' : ','
  return /^Key[A-Z]$/.test(code) && !/^[\u0020-\u007e]$/u.test(key) ? code.slice(3).toLowerCase() : sign
}

const TYPING =
  'input:not([type="button"], [type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]'
// What is told in a corner takes no keys away.
const POPUP =
  '[role="dialog"]:not([data-toast]), [role="alertdialog"]:not([data-toast]), [role="menu"], [role="listbox"], [role="slider"], [type="range"]'
const BUTTON = 'button, a[href], [role="button"], [role="combobox"]'

/** Where a key was pressed. */
export const placeOf = (target: EventTarget | null): Place => {
  if (!(target instanceof Element)) return 'room'
  if (target.closest(POPUP)) return 'popup'
  if (target.closest(TYPING)) return 'typing'
  const on = target.closest('[data-post]')
    ? 'post'
    : target.closest('[data-question], [data-desk]')
      ? 'question'
      : undefined
  if (target.closest(BUTTON)) return on ? `button-on-${on}` : 'button'
  return on ?? 'room'
}
