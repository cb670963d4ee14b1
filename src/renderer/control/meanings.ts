/** About the post that has the focus. */
const OF_A_POST = ['older', 'newer', 'approve', 'hide', 'pin', 'block', 'reply'] as const
/** About the question of the desk that has the focus. */
export const ON_A_QUESTION = [
  'next-question',
  'previous-question',
  'promise',
  'answer',
  'aloud',
  'big',
  'park',
  'merge',
] as const
/** A post is put on the desk from where it stands. */
export const ON_A_POST = [...OF_A_POST, 'to-desk'] as const

/** All that a key can mean in the session screen, by what it is about, in the order of help and palette. */
export const MEANING_GROUPS = [
  { group: 'steps', meanings: ['next', 'previous', 'post-step', 'course'] },
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
      'to-settle',
      'prepared-hint',
      'evidence',
      'people',
    ],
  },
  { group: 'screens', meanings: ['from-start', 'from-here', 'leave', 'show-audience'] },
  {
    group: 'posts',
    meanings: ['first-waiting', ...OF_A_POST, 'undo', 'approve-all', 'hold-all', 'words', 'add-post'],
  },
  {
    group: 'questions',
    meanings: ['desk', 'to-desk', ...ON_A_QUESTION],
  },
  { group: 'app', meanings: ['cost', 'account', 'palette', 'help'] },
] as const

export type Meaning = (typeof MEANING_GROUPS)[number]['meanings'][number]

export const MEANINGS: readonly Meaning[] = MEANING_GROUPS.flatMap(
  ({ meanings }): readonly Meaning[] => meanings,
)
