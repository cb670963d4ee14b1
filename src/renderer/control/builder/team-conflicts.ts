import { messages } from '../messages'
import { accountsIn, isUsername } from './accounts'
import type { Problem } from './conflicts'
import type { TeamDraft } from './draft'
import { isSameName } from './teams-of'

const { remarks } = messages.builder

/** What can not stay in the teams as they were typed. */
export const teamConflicts = (teams: readonly TeamDraft[]): Problem[] => {
  /** In which team an account was met first, by its name in small letters. */
  const met = new Map<string, TeamDraft>()
  return teams.flatMap((team, at) => [
    ...nameConflicts(team, teams.slice(0, at)).map((words) => ({ path: `teams.${at}.name`, words })),
    ...accountsIn(team.members)
      .flatMap((member) => memberConflicts(member, team, met))
      .map((words) => ({ path: `teams.${at}.members`, words })),
  ])
}

const nameConflicts = ({ name, members }: TeamDraft, before: readonly TeamDraft[]): string[] => {
  if (name.trim() === '') return members.trim() === '' ? [] : [remarks.nameless]
  return before.some((other) => isSameName(other.name, name)) ? [remarks.sameTeam(name.trim())] : []
}

const memberConflicts = (member: string, team: TeamDraft, met: Map<string, TeamDraft>): string[] => {
  if (!isUsername(member)) return [remarks.noUsername(member)]
  const other = met.get(member.toLowerCase())
  met.set(member.toLowerCase(), other ?? team)
  if (!other) return []
  return [other === team ? remarks.twice(member) : remarks.inTwo(member, other.name.trim())]
}
