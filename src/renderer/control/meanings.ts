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
      'prepared-hint',
      'evidence',
      'people',
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
      'reply',
      'undo',
      'approve-all',
      'hold-all',
      'words',
      'add-post',
    ],
  },
  {
    group: 'questions',
    meanings: [
      'desk',
      'to-desk',
      'next-question',
      'previous-question',
      'promise',
      'answer',
      'aloud',
      'big',
      'park',
      'merge',
    ],
  },
  { group: 'app', meanings: ['cost', 'account', 'palette', 'help'] },
] as const

export type Meaning = (typeof MEANING_GROUPS)[number]['meanings'][number]

export const MEANINGS: readonly Meaning[] = MEANING_GROUPS.flatMap(
  ({ meanings }): readonly Meaning[] => meanings,
)
