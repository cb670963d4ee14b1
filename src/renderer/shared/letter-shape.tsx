import type { Letter } from '../../core/runsheet'
import { accentOf, placeOfLetter, shapeAroundLetter } from './shapes'

/** Where a letter's foot is: a triangle's middle is low. */
const FOOT = [18.3, 18.3, 20.6, 18.3, 18.8, 18.3, 18.6, 18.3] as const

/** An option's sign: its letter inside its own shape, both in the same eighth of the alphabet. */
export const LetterShape = ({ letter, className }: { letter: Letter; className?: string | undefined }) => {
  const place = placeOfLetter(letter)
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={shapeAroundLetter(place)}
        fill="none"
        stroke={accentOf(place)}
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <text x="12" y={FOOT[place]} textAnchor="middle" fontSize="17.8" fontWeight="800" fill="currentColor">
        {letter}
      </text>
    </svg>
  )
}
