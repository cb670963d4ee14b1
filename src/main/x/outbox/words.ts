// What the trainer is told of hints that did not simply go out.

export const CLOSED = 'The session was closed before the hint left. It is not on X.'
export const TAKEN_BACK = 'Taken back before it left. It is not on X.'
export const TOO_LATE = 'Not on X: it could not leave in time. Send it again if it is still wanted.'
export const UNWRITTEN = 'The session file can not be written.'
export const NOT_THERE =
  'It was looked for on X and is not there. Its moment has passed, so it was not sent again. Send it again if it is still wanted.'
export const NOT_FOUND_TWICE =
  'X gave no clear answer twice, and half a minute later the hint was not found. Look at the account on X before sending it again.'
export const REPEATED_UNSEEN =
  'X says that it has this text already, and does not show it on the account. Look there before sending it again.'
export const NOT_FOUND_AGAIN =
  'It was looked for again and not found. Look at the account on X before sending it again.'
export const NO_PICTURES =
  'X lets this sign-in post no pictures. Sign in again under ‘X account’ to let Chalkbird post pictures, or go on without them.'
export const NOT_DELETED = 'X answers that the post was not deleted. Look at it on X, and try again.'

export const gaveUpAfter = (why: string): string =>
  `Not on X, and no longer tried. ${why} Send it again if it is still wanted.`
export const barred = (why: string): string =>
  `The app can not look whether it is there. ${why} Once that is set right, look again before sending it again.`
