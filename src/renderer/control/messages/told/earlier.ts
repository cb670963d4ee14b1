import type { Sentence } from './pattern'

/** Reasons of the outbox's that journals hold and nobody says any more, and what is said today. A reworded one comes here. */
export const earlier: readonly Sentence[] = [
  [
    'Not sent: the post before it in the course is not on X.',
    'The post before it in the course is not on X.',
  ],
  [
    'Not sent: the post before it in the thread is not on X.',
    'The post before it in the thread is not on X.',
  ],
  [
    'Not sent: nobody knows whether the post before it in the thread is on X.',
    'Nobody knows whether the post before it in the thread is on X.',
  ],
  [
    'X lets this sign-in post no pictures. Sign in again under ‘X account’ to let Chalkbird post pictures, or let it out without.',
    'X lets this sign-in post no pictures. Sign in again under ‘X account’ to let Chalkbird post pictures, or go on without them.',
  ],
  [
    'X does not let the app look whether it is there. {why} Look at the account on X before sending it again.',
    'The app can not look whether it is there. {why} Once that is set right, look again before sending it again.',
  ],
  [
    'X does not take this kind of key here. Enter the four OAuth 1.0a keys from console.x.com in the settings.',
    'X does not take this kind of key here. Connect the account anew under ‘X account’.',
  ],
]
