import { momentIn } from '../counted'
import { counted } from './counted'

/** Every word of the home screen. */
export const homeWords = {
  tagline: 'Your room posts on X. The wall shows who is here, what they think and who was first.',
  picture: 'Picture of what the room sees: a question of a quiz',
  pictureTitle: 'What a room sees, for example',
  practice: 'Start the practice class',
  practiceNote: 'Six teams of invented people post like a real room. Nothing reaches X.',
  speed: 'Speed of the practice class',
  times: (rate: string) => (rate === '1' ? 'Normal speed' : `${rate} times as fast`),
  fresh: 'New session',
  freshNote: 'Title, hashtag, teams and activities, in three minutes',
  open: 'Open a run sheet…',
  openNote: 'Look it over, then start',
  sample: 'Use the sample run sheet',
  sampleNote: 'One activity of every kind, to change as you like',
  settings: 'Look and screens…',
  settingsNote: 'Theme, colour, logo, languages, and letters for the back row',
  draft: 'Go on with your draft',
  draftOf: (title: string) => (title === '' ? 'A session that has no title yet' : title),
  drop: {
    ask: 'Throw your draft away…',
    title: 'Throw your draft away?',
    words: 'It has not gone live yet. One draft is kept at a time.',
    stay: 'Keep the draft',
    goOn: 'Go on with the draft',
    leave: 'Throw it away',
  },
  saved: 'Saved sessions',
  noneSaved:
    'Your sessions will be listed here. Each is kept with everything that happened, to go on with, to replay, or to begin anew with its run sheet.',
  reopen: 'Reopen',
  replay: 'Replay',
  sheetAgain: 'Use its run sheet',
  ended: 'Ended',
  posts: counted('post', 'posts'),
  when: momentIn('en-GB'),
  noAccount: 'No X account is set up. The practice class and replays work without one.',
  account: (username: string) => (username === '' ? 'An X account is set up.' : `X account: @${username}`),
}
