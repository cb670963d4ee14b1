import type { Letter } from '../../core/runsheet'
import { accentOf, placeOfLetter, shapeAroundLetter } from './shapes'

/** Where a letter's foot is: a triangle's middle is low, but not so low that the letter stands on its side. */
const FOOT = [18.3, 18.3, 20.1, 18.3, 18.8, 18.3, 18.4, 18.3] as const

/**
 * An option's sign: its letter inside its own shape, both in the same eighth of the alphabet. The ground is the stage's
 * own, whatever bar is behind it, and keeps the shape's line off the letter.
 */
export const LetterShape = ({ letter, className }: { letter: Letter; className?: string | undefined }) => {
  const place = placeOfLetter(letter)
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={shapeAroundLetter(place)}
        fill="var(--board, none)"
        stroke={accentOf(place)}
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <text
        x="12"
        y={FOOT[place]}
        textAnchor="middle"
        fontSize="17.8"
        fontWeight="800"
        fill="currentColor"
        stroke="var(--board, none)"
        strokeWidth="2"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {letter}
      </text>
    </svg>
  )
}
