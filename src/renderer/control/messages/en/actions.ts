import type { Meaning } from '../../meanings'

/** Every action of the session screen by name, as help, palette and buttons have it. */
const names: Record<Meaning, string> = {
  next: 'Next step',
  previous: 'Previous step',
  black: 'Black',
  white: 'White',
  card: 'Logo card',
  join: 'Join card',
  hold: 'Hold',
  panic: 'Hide it now',
  countdown: 'Countdown: start, pause, go on',
  'countdown-more': 'A minute more',
  'countdown-less': 'A minute less',
  'countdown-stop': 'End the countdown',
  answered: 'Who has answered',
  board: 'Board',
  step: 'Back to the step',
  'close-contest': 'Stop taking votes or answers',
  'from-start': 'Full screen, from the start',
  'from-here': 'Full screen, from here',
  leave: 'Leave black, a card or the hold; then full screen',
  'show-audience': 'Show the audience window',
  'first-waiting': 'To the first post that waits',
  older: 'To the older post',
  newer: 'To the newer post',
  approve: 'Approve the post',
  hide: 'Hide the post',
  pin: 'Pin the post on the wall, or take it off',
  block: 'Block the author, or let them in again',
  undo: 'Undo',
  'approve-all': 'Approve all that wait',
  'hold-all': 'Hold all posts back',
  words: 'Words that make a post wait…',
  palette: 'Commands',
  help: 'Keys and help',
}

/** The same while it is on, where it is called otherwise. */
const whenOn: Partial<Record<Meaning, string>> = {
  next: 'Show the stage again',
  previous: 'Show the stage again',
  black: 'Back from black',
  white: 'Back from white',
  card: 'Take the logo card off',
  join: 'Take the join card off',
  hold: 'End the hold',
  answered: 'Back to the step',
  board: 'Back to the step',
  'hold-all': 'Hold all posts back: on',
}

export const actionWords = {
  names,
  whenOn,
  /** Names short enough for a button of the show bar. */
  short: {
    answered: 'Answered',
    panic: 'Hide now',
    card: 'Logo card',
    join: 'Join card',
    countdown: 'Countdown',
    board: 'Board',
  } as Partial<Record<Meaning, string>>,
  /** What they do, where a name leaves it open. */
  notes: {
    hold: 'The room goes on seeing what it sees now, until you end the hold.',
    panic: 'Hides the posts that the room reads now; anything else is covered with the logo card.',
    countdown: 'The same key starts it, pauses it and goes on; ‘End the countdown’ takes it away.',
    black: 'Votes and answers go on being counted behind it. Any step key brings the stage back.',
  } as Partial<Record<Meaning, string>>,
  whyNot: {
    lastStep: 'This is the last step.',
    firstStep: 'This is the first step.',
    nothingToHide: 'The stage is covered, and no post is behind it.',
    noCountdown: 'No countdown is on.',
    noQuestion: 'No question is on.',
    noTeams: 'There are no teams.',
    noSpotlight: 'The step itself is on.',
    nothingOpen: 'No vote and no question is open.',
    nothingToLeave: 'Nothing covers the stage, nothing is held, and no audience window is open.',
    noPost: 'No post has the focus.',
    notShown: 'Only a post that is shown can be pinned.',
    isSo: 'It is so already.',
    nothingWaits: 'Nothing waits for you.',
    nothingToUndo: 'There is nothing to undo.',
    audienceOpen: 'The audience window is open.',
  },
  /** What the countdown's key does now. */
  countdown: {
    start: (minutes: number) => `Start a countdown of ${minutes} minutes`,
    show: (_minutes: number) => 'Show the countdown again',
    pause: (_minutes: number) => 'Pause the countdown',
    goOn: (_minutes: number) => 'Go on with the countdown',
  },
  groups: {
    steps: 'Steps',
    stage: 'The stage',
    screens: 'Screens',
    posts: 'Posts',
    app: 'Help',
  },
}
