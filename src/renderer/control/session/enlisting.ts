import type { ControlView, People } from '../../../core/views'
import { isUsername } from '../builder/accounts'
import { readTeamList } from '../builder/team-list'
import { messages } from '../messages'
import type { Placing } from './place-people'

const { people: words } = messages

/** Reads accounts that were typed or pasted: those of a line or row that names a team for that one, all others for the chosen one. */
export const readEnlisting = (
  text: string,
  { teams, inTeam, chosen }: { teams: ControlView['teams']; inTeam: People['inTeam']; chosen: string },
): { placings: Placing[]; problem: string | undefined } => {
  const named = (name: string) => teams.find((team) => team.name.toLowerCase() === name.toLowerCase())?.id
  // In a spreadsheet people's names stand beside their accounts.
  const isTable = text.includes('\t')
  const listed = readTeamList(isTable ? text : text.split('\n').map(marked(named)).join('\n'))
  const teamOf = teamsByName(inTeam)
  const placings = listed.flatMap(({ name, members }) =>
    members.map((username): Placing => ({
      person: { name: '', username },
      from: teamOf.get(username.toLowerCase()),
      to: named(name) ?? chosen,
    })),
  )
  const unknown = listed.find(({ name }) => name !== '' && !isTable && named(name) === undefined)
  const unfit = placings.find(({ person }) => !isUsername(person.username))
  const problem = unknown ? words.noTeam(unknown.name) : unfit && words.noAccount(unfit.person.username)
  return { placings: onceEach(placings), problem }
}

/** By username in small letters: the team that the trainer sees it in. */
const teamsByName = (inTeam: People['inTeam']): Map<string, string> =>
  new Map(
    Object.entries(inTeam).flatMap(([team, people]) =>
      people.map(({ username }) => [username.toLowerCase(), team]),
    ),
  )

/** No team is made here, so bare words that are none's name are accounts whose @ was left out. */
const marked = (named: (name: string) => string | undefined) => (line: string) => {
  const parts = line.split(/[\s,;]+/).filter((part) => part !== '')
  const isBare = named(line.trim()) === undefined && parts.every((part) => /^\w+$/.test(part))
  return isBare ? parts.map((part) => `@${part}`).join(' ') : line
}

const onceEach = (placings: readonly Placing[]): Placing[] => [
  ...new Map(placings.map((placing) => [placing.person.username.toLowerCase(), placing])).values(),
]
