import type { TeamMark } from '../../core/views'
import { accentOf, filledShape } from './shapes'

/** A team's sign: filled with its colour, or only its outline while the team is still silent. */
export const TeamShape = ({
  team,
  drawn,
  className,
}: {
  team: TeamMark
  drawn: 'filled' | 'outlined'
  className?: string | undefined
}) => (
  <svg className={className} viewBox="-1 -1 26 26" aria-hidden="true">
    <path
      d={filledShape(team.colour)}
      fill={drawn === 'filled' ? accentOf(team.colour) : 'transparent'}
      stroke={accentOf(team.colour)}
      strokeWidth={drawn === 'filled' ? 1 : 2.2}
      strokeLinejoin="round"
    />
  </svg>
)
