import type { Keys } from '../../ipc/contract'

/** All that a key can mean in the session screen, in the order of the help. */
export const MEANINGS = [
  'next',
  'previous',
  'black',
  'white',
  'card',
  'join',
  'hold',
  'panic',
  'countdown',
  'countdown-more',
  'countdown-less',
  'countdown-stop',
  'answered',
  'board',
  'step',
  'close-contest',
  'from-start',
  'from-here',
  'leave',
  'show-audience',
  'first-waiting',
  'older',
  'newer',
  'approve',
  'hide',
  'pin',
  'block',
  'undo',
  'approve-all',
  'hold-all',
  'words',
  'palette',
  'help',
] as const
export type Meaning = (typeof MEANINGS)[number]

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
  black: ['.', 'b'],
  white: ['w', ','],
  card: ['l'],
  join: ['j'],
  hold: ['f'],
  panic: ['h'],
  countdown: ['c'],
  'countdown-more': ['+'],
  'countdown-less': ['-'],
  'countdown-stop': [],
  answered: ['i'],
  board: ['g'],
  step: [],
  'close-contest': [],
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
  undo: ['z', 'Mod+z'],
  'approve-all': [],
  'hold-all': ['o'],
  words: [],
  palette: ['Mod+k'],
  help: ['?'],
}

/** These are about the post that has the focus, and go before what the same key means elsewhere. */
const ON_A_POST: ReadonlySet<Meaning> = new Set(['older', 'newer', 'approve', 'hide', 'pin', 'block'])

/** Two keys of the same name get into each other's way only where both would be heard. */
export const isOnAPost = (meaning: Meaning): boolean => ON_A_POST.has(meaning)

/** The keys as the trainer set them. Clicker keys are always among them. */
export const keysWith = (changed: Keys): KeyMap => {
  const keys = { ...USUAL_KEYS }
  for (const meaning of MEANINGS) {
    const own = changed[meaning]
    if (own) keys[meaning] = [...new Set([...(CLICKER_KEYS[meaning] ?? []), ...own])]
  }
  return keys
}

/**
 * Where the focus is, as far as keys care: `typing` and `popup` keep all keys to themselves, a `button` keeps Space and Enter,
 * a `post` has letters of its own, and so has a button on it.
 */
export type Place = 'typing' | 'popup' | 'button' | 'post' | 'button-on-post' | 'room'

export type Press = {
  /** As a key map names it. */
  key: string
  place: Place
  isRepeat: boolean
  /** What was last asked for by a key, and how many ms ago. */
  last: { meaning: Meaning; ago: number } | undefined
}

/** A clicker's worn button sends twice; nobody presses twice so fast. */
const BOUNCE_MS = 150

/** What this press of a key asks for; undefined when it is not for us. */
export const meaningOf = (press: Press, keys: KeyMap): Meaning | undefined => {
  const { key, place, isRepeat, last } = press
  if (isRepeat || place === 'popup') return undefined
  const meaning = meantAt(place, key, keys)
  if (place === 'typing' && meaning !== 'palette') return undefined
  const isOnButton = place === 'button' || place === 'button-on-post'
  if (isOnButton && (key === ' ' || key === 'Enter')) return undefined
  return meaning && meaning === last?.meaning && last.ago < BOUNCE_MS ? undefined : meaning
}

const meantAt = (place: Place, key: string, keys: KeyMap): Meaning | undefined => {
  const has = (meaning: Meaning) => keys[meaning].includes(key)
  const isOnPost = place === 'post' || place === 'button-on-post'
  const onPost = isOnPost ? MEANINGS.find((meaning) => isOnAPost(meaning) && has(meaning)) : undefined
  return onPost ?? MEANINGS.find((meaning) => !isOnAPost(meaning) && has(meaning))
}

type Typed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** A key's name in a key map; undefined: a key that only changes others, or the system's. */
export const keyName = ({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Typed): string | undefined => {
  if (altKey || key === '' || MODIFIERS.has(key)) return undefined
  const name = key.length === 1 ? letterOf(key, code) : key
  // Shift is part of a sign that is typed with it, but not of PageDown.
  const shift = shiftKey && key.length > 1 ? 'Shift+' : ''
  return `${ctrlKey || metaKey ? 'Mod+' : ''}${shift}${name}`
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'Dead', 'Process', 'Unidentified'])

/** On keyboards of other scripts, the place of a letter counts: N is where N is on a Latin one. */
const letterOf = (key: string, code: string): string =>
  /^[\u0020-\u007e]$/u.test(key) || !/^Key[A-Z]$/.test(code) ? key.toLowerCase() : code.slice(3).toLowerCase()

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
  const isOnPost = target.closest('[data-post]') !== null
  if (target.closest(BUTTON)) return isOnPost ? 'button-on-post' : 'button'
  return isOnPost ? 'post' : 'room'
}
