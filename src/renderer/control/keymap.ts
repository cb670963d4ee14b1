/** What a key can mean in the session screen. */
export type Meaning = 'next' | 'previous' | 'help' | 'newer' | 'older' | 'approve' | 'hide' | 'pin'

/**
 * Where the focus is, as far as keys care: `typing` and `popup` keep all keys to themselves, a `button` keeps Space and Enter,
 * a `post` has three letters of its own.
 */
export type Place = 'typing' | 'popup' | 'button' | 'post' | 'room'

export type Press = {
  key: string
  place: Place
  isRepeat: boolean
  /** Ctrl, Alt or Meta: the system's or the browser's. */
  isChord: boolean
  /** ms since the last step. */
  sinceStep: number
}

/** A clicker's worn button sends twice; nobody presses twice so fast. */
const BOUNCE_MS = 150

// A clicker is a keyboard: Logitech's send PageDown and PageUp, others the arrows.
const STEPS: Record<string, 'next' | 'previous'> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  n: 'next',
  ' ': 'next',
  Enter: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  p: 'previous',
  Backspace: 'previous',
}

const ON_A_POST: Record<string, Meaning> = { a: 'approve', h: 'hide', p: 'pin' }
const IN_THE_LIST: Record<string, Meaning> = { j: 'older', k: 'newer', '?': 'help' }

/** What this press of a key asks for; undefined when it is not for us. */
export const meaningOf = ({
  key: typed,
  place,
  isRepeat,
  isChord,
  sinceStep,
}: Press): Meaning | undefined => {
  if (isRepeat || isChord || place === 'typing' || place === 'popup') return undefined
  const key = typed.length === 1 ? typed.toLowerCase() : typed
  if (place === 'button' && (key === ' ' || key === 'Enter')) return undefined
  const own = (place === 'post' ? ON_A_POST[key] : undefined) ?? IN_THE_LIST[key]
  if (own) return own
  return sinceStep < BOUNCE_MS ? undefined : STEPS[key]
}

const TYPING =
  'input:not([type="button"], [type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]'
const POPUP =
  '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="slider"], [type="range"]'
const BUTTON = 'button, a[href], [role="button"], [role="combobox"]'

/** Where a key was pressed. */
export const placeOf = (target: EventTarget | null): Place => {
  if (!(target instanceof Element)) return 'room'
  if (target.closest(POPUP)) return 'popup'
  if (target.closest(TYPING)) return 'typing'
  if (target.closest(BUTTON)) return 'button'
  return target.closest('[data-post]') ? 'post' : 'room'
}
