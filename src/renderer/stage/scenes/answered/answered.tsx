import type { Scene } from '../../../../core/views'
import { TeamsIn } from '../question/teams-in'

/** Who has answered, for all to see. */
export const Answered = ({ answered }: { answered: Scene & { kind: 'answered' } }) => (
  <TeamsIn teams={answered.teams} room="named" />
)
