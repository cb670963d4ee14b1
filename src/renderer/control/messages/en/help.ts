/** Every word of the help sheet, where keys are changed as well. */
export const helpWords = {
  title: 'Keys',
  clicker:
    'A clicker works too, whichever window has the focus. Keys do nothing while you type, and a button pressed twice at once counts once. What a clicker sends, with a dotted border, can not be taken from it.',
  onAPost: 'while a post has the focus',
  change: 'Change',
  changeOf: (name: string) => `Change the key of: ${name}`,
  pressOne: 'Press a key… Esc: as it was',
  pressOneFor: (name: string) => `Press a key for: ${name}. Esc leaves it as it was.`,
  usual: 'Usual keys',
  usualOf: (name: string) => `Back to the usual keys of: ${name}`,
  allUsual: 'All keys as usual',
  none: 'no key',
  taken: (key: string, by: string) => `${key} means ‘${by}’.`,
  take: 'Use it here instead',
  clickers: (key: string, by: string) => `${key} is sent by clickers: it stays ‘${by}’.`,
  unfit: (key: string) => `${key} is needed to move about by the keyboard.`,
  others: 'Elsewhere',
  rows: [
    { keys: ['Mod+Enter'], does: 'Send the hint that you are writing' },
    { keys: ['Escape'], does: 'Leave the text, so that keys turn pages again' },
  ],
}

export const paletteWords = {
  title: 'Commands',
  find: 'Find a command, a step, a hint…',
  none: 'Nothing is called so.',
  groups: {
    actions: 'Commands',
    session: 'Session, connection and settings',
    screens: 'Screens',
    steps: 'Steps',
    posts: 'Posts',
    hints: 'Prepared hints',
  },
  countdown: (minutes: string) => `Start a countdown: ${minutes}`,
  shows: (whose: string) => `Shown without your agreement: ${whose}`,
  readNow: 'Connection: read posts now',
  notShown: 'The audience window is not shown.',
  swap: 'Swap the screens',
  identify: 'Identify the screens: a number on each',
  oneScreen: 'One screen: the room’s view in a plain window',
  notOneScreen: 'The room’s view back to the projector',
  goTo: (label: string) => `Go to: ${label}`,
  filter: (name: string) => `List of posts: ${name}`,
  hint: (text: string) => `Write the hint: ${text}`,
}

/** Keys as they are written on a keyboard; what is missing here has its own name there. */
export const keyFaces: Record<string, string> = {
  ' ': 'Space',
  Mod: 'Ctrl',
  Shift: 'Shift',
  Enter: 'Enter',
  Backspace: 'Backspace',
  Escape: 'Esc',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Home: 'Home',
  End: 'End',
  Insert: 'Insert',
  Delete: 'Delete',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
}
