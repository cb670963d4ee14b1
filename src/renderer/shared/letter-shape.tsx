import type { Letter } from '../../core/runsheet'

/**
 * An option's sign: its letter on a tile of chalk. Colours and outlined shapes are the teams', so that nobody takes an answer for
 * a team.
 */
export const LetterShape = ({ letter, className }: { letter: Letter; className?: string | undefined }) => (
  <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
    <rect x="0.6" y="0.6" width="22.8" height="22.8" rx="4.6" fill="currentColor" />
    <text x="12" y="18.3" textAnchor="middle" fontSize="17.8" fontWeight="800" fill="var(--board)">
      {letter}
    </text>
  </svg>
)
