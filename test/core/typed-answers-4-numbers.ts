import type { Typed } from './typed-answers-4'

/** Right: 64. */
export const board: readonly Typed[] = [
  ['64', 'right'],
  ['64!', 'right'],
  ['sixty four', 'right'],
  ['64 squares', 'right'],
  ['8x8 = 64', 'right'],
  ['its 64', 'right'],
  ['@msdoyle 64', 'right'],
  ['8x8', ['right', 'unclear']],
  ['64 ♟️', 'right'],
  ['32', 'wrong'],
  ['100', 'wrong'],
  ['64, 32 black and 32 white', 'right'],
  ['8 rows of 8 so 64', 'right'],
  ['49. no 64', 'right'],
  ['204 if you count the big ones too', ['wrong', 'unclear']],
  ['5 more minutes please', 'none'],
]

/** Right: 1912. */
export const ship: readonly Typed[] = [
  ['1912', 'right'],
  ['1912 🚢', 'right'],
  ['in 1912', 'right'],
  ['15 April 1912', 'right'],
  ['15/4/1912', 'right'],
  ['it sank in 1912', 'right'],
  ['nineteen twelve', 'right'],
  ['#y10quiz 1912', 'right'],
  ["'12", ['right', 'unclear']],
  ['1911', 'wrong'],
  ['1921', 'wrong'],
  ['1910?', 'wrong'],
  ['1912, two years before the war', 'right'],
  ['finished in 1911 and sank in 1912', 'right'],
  ['1912 or 1913', 'unclear'],
  ['there was room on that door for 2 😢', 'none'],
]

/** Right: from 42 to 42.2. */
export const marathon: readonly Typed[] = [
  ['42', 'right'],
  ['42km', 'right'],
  ['42.195', 'right'],
  ['42,195', 'right'],
  ['42.2 km 🏃', 'right'],
  ['forty two', 'right'],
  ['42 kilometers', 'right'],
  ['42k', 'right'],
  ['around 42', 'right'],
  ['26.2 miles', ['right', 'unclear']],
  ['40', 'wrong'],
  ['21', 'wrong'],
  ['100km', 'wrong'],
  ['42, ran one in 2019', 'right'],
  ['half is 21 so 42', 'right'],
  ['more than 40', ['unclear', 'wrong', 'none']],
  ['I would die after 2 km 😂', 'none'],
]
