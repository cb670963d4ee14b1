import { messages } from '../messages'
import { accountsIn, accountsLine } from './accounts'
import { blankTeam } from './blank'
import { coloursNamed } from './colour-words'
import { freshIds, type Draft, type TeamDraft } from './draft'
import type { ListedTeam } from './team-list'

/** Every account in a team, in order. */
export const accountsOf = (teams: readonly TeamDraft[]): string[] =>
  teams.flatMap(({ members }) => accountsIn(members))

export const isBlankTeam = ({ name, members }: TeamDraft): boolean =>
  name.trim() === '' && members.trim() === ''

/** The stage has eight colours, each with a shape of its own. */
const COLOURS = 8

export const colourOf = (team: TeamDraft, place: number): number => team.colour ?? place % COLOURS

/** The colours as they are now, whatever place the teams have later; those that only follow their places are left alone. */
export const withColoursKept = (teams: readonly TeamDraft[]): TeamDraft[] =>
  teams.every(({ colour }) => colour === undefined)
    ? [...teams]
    : teams.map((team, place) => ({ ...team, colour: colourOf(team, place) }))

/** A colour that a team's name speaks of and no team has; undefined where it is drawn in such a one already. */
export const colourOffered = (teams: readonly TeamDraft[], at: number): number | undefined => {
  const colours = teams.map(colourOf)
  const named = coloursNamed(teams[at]?.name ?? '')
  return named.some((colour) => colour === colours[at])
    ? undefined
    : named.find((colour) => !colours.includes(colour))
}

/** One team in another colour. The team that had it gets the colour that is free now, so that no two look alike. */
export const withColour = (teams: readonly TeamDraft[], at: number, colour: number): TeamDraft[] => {
  const colours = teams.map(colourOf)
  const other = colours.findIndex((each, place) => each === colour && place !== at)
  const before = colours[at] ?? colour
  return teams.map((team, place) => ({
    ...team,
    colour: place === at ? colour : place === other ? before : colourOf(team, place),
  }))
}

/** Teams after those that are there, in colours that are still free once colours do not follow the places any more. */
export const withMore = (teams: readonly TeamDraft[], more: readonly TeamDraft[]): TeamDraft[] => {
  const all = withColoursKept(teams)
  for (const team of more) {
    const taken = new Set(all.map(({ colour }) => colour))
    const free = Array.from({ length: COLOURS }, (_, colour) => colour).find((colour) => !taken.has(colour))
    const isByPlace = all.every(({ colour }) => colour === undefined)
    all.push(isByPlace ? team : { ...team, colour: free ?? all.length % COLOURS })
  }
  return all
}

/** A list's teams after those that are there; one with the same name takes its accounts in. */
export const withListed = (draft: Draft, listed: readonly ListedTeam[]): TeamDraft[] => {
  const ids = freshIds(draft, 'team', listed.length)
  const teams = withColoursKept(draft.teams).filter((team) => !isBlankTeam(team))
  const more: TeamDraft[] = []
  listed.forEach(({ name, members }, at) => {
    const place = teams.findIndex((team) => name !== '' && isSameName(team.name, name))
    const there = teams[place]
    if (!there) more.push({ ...blankTeam(ids[at] ?? ''), name, members: accountsLine(members) })
    else {
      const known = accountsIn(there.members)
      const more = members.filter((member) => !known.includes(member))
      teams[place] = { ...there, members: accountsLine([...known, ...more]) }
    }
  })
  return withMore(teams, more)
}

export const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

/** Deals all accounts into so many teams, as cards are dealt; the first teams that have a name stay what they are. */
export const dealInto = (draft: Draft, count: number): TeamDraft[] => {
  const named = withColoursKept(draft.teams)
    .filter(({ name }) => name.trim() !== '')
    .slice(0, count)
  const accounts = accountsOf(draft.teams)
  const blank = freshIds(draft, 'team', count - named.length).map(blankTeam)
  const { teamNames } = messages.builder
  const free = new Set(teamNames.filter((name) => !named.some((team) => isSameName(team.name, name))))
  return withMore(named, blank).map((team, place) => {
    const members = accountsLine(accounts.filter((_account, index) => index % count === place))
    if (place < named.length) return { ...team, members }
    // Called as it is drawn, where no other team is.
    const [first] = free
    const own = teamNames[colourOf(team, place)] ?? ''
    const name = free.has(own) ? own : (first ?? '')
    free.delete(name)
    return { ...team, name, members }
  })
}
