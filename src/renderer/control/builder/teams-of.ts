import { messages } from '../messages'
import { accountsIn, accountsLine } from './accounts'
import { blankTeam } from './blank'
import { freshIds, type Draft, type TeamDraft } from './draft'
import type { ListedTeam } from './team-list'

/** Every account in a team, in order. */
export const accountsOf = (teams: readonly TeamDraft[]): string[] =>
  teams.flatMap(({ members }) => accountsIn(members))

export const isBlankTeam = ({ name, members }: TeamDraft): boolean =>
  name.trim() === '' && members.trim() === ''

/** A list's teams after those that are there; one with the same name takes its accounts in. */
export const withListed = (draft: Draft, listed: readonly ListedTeam[]): TeamDraft[] => {
  const ids = freshIds(draft, 'team', listed.length)
  const teams = draft.teams.filter((team) => !isBlankTeam(team))
  listed.forEach(({ name, members }, at) => {
    const place = teams.findIndex((team) => name !== '' && isSameName(team.name, name))
    const there = teams[place]
    if (!there) teams.push({ ...blankTeam(ids[at] ?? ''), name, members: accountsLine(members) })
    else {
      const known = accountsIn(there.members)
      const more = members.filter((member) => !known.includes(member))
      teams[place] = { ...there, members: accountsLine([...known, ...more]) }
    }
  })
  return teams
}

export const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

/** Deals all accounts into so many teams, as cards are dealt; the first teams that have a name stay what they are. */
export const dealInto = (draft: Draft, count: number): TeamDraft[] => {
  const named = draft.teams.filter(({ name }) => name.trim() !== '')
  const accounts = accountsOf(draft.teams)
  const ids = freshIds(draft, 'team', count)
  const { teamNames } = messages.builder
  const others = teamNames.filter((name) => !named.some((team) => isSameName(team.name, name)))
  return Array.from({ length: count }, (_, place) => {
    const { id, name, colour } = named[place] ?? {
      ...blankTeam(ids[place] ?? ''),
      name: others[place - named.length] ?? '',
    }
    const members = accountsLine(accounts.filter((_account, index) => index % count === place))
    return { id, name, members, ...(colour === undefined ? {} : { colour }) }
  })
}
