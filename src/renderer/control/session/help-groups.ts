import type { Meaning } from '../keymap'

/** The help's parts, in order; a test sees to it that each action is in one. */
export const HELP_GROUPS: readonly {
  group: 'steps' | 'stage' | 'screens' | 'posts' | 'app'
  meanings: readonly Meaning[]
}[] = [
  { group: 'steps', meanings: ['next', 'previous'] },
  {
    group: 'stage',
    meanings: [
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
    ],
  },
  { group: 'screens', meanings: ['from-start', 'from-here', 'leave', 'show-audience'] },
  {
    group: 'posts',
    meanings: [
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
      'add-post',
    ],
  },
  { group: 'app', meanings: ['cost', 'palette', 'help'] },
]
