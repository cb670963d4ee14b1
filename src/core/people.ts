import type { Session } from './session'
import { isOurAccount, membersOf, placedByHand, placeOfName, teamMarks } from './teams'
import type { ControlView, PersonRow } from './views'

/** The most people without a team that the trainer is offered; anybody else is put into one by name. */
const MOST_OFFERED = 100

/** The teams with all their people, by username: those who were seen, and those who are only expected. */
export const teamRows = (session: Session): ControlView['teams'] => {
  const expected = expectedIn(session)
  return teamMarks(session).map((mark) => {
    const members = membersOf(session, mark.id)
    const seen = members.map((author) => personOf(session, author))
    const people = [...seen, ...(expected.get(mark.id) ?? [])]
    return { ...mark, members: members.length, people: people.toSorted(byUsername) }
  })
}

/** Who was seen and is in no team, whoever came last first; and whoever the trainer took out, however many came since. */
export const peopleInNoTeam = (session: Session): PersonRow[] => {
  const firstSeen = new Map<string, number>()
  for (const { n, author } of session.holders.values())
    firstSeen.set(author, Math.min(n, firstSeen.get(author) ?? n))
  return [...firstSeen]
    .filter(([author]) => !session.teamOf.has(author) && !isOurAccount(session, author))
    .toSorted(([, a], [, b]) => b - a)
    .filter(([author], at) => at < MOST_OFFERED || placedByHand(session, author) !== undefined)
    .map(([author]) => personOf(session, author))
}

/** By team: usernames that nobody was seen with yet, as the trainer or the run sheet wrote them. */
const expectedIn = (session: Session): Map<string, PersonRow[]> => {
  const names = new Map<string, string>()
  for (const name of session.sheet.teams.flatMap(({ members }) => members))
    names.set(name.toLowerCase(), name)
  for (const key of session.enlisted.keys()) names.set(key, names.get(key) ?? key)
  const expected = new Map<string, PersonRow[]>()
  for (const [key, username] of names) {
    const team = session.holders.has(key) ? undefined : placeOfName(session, key)
    if (team !== undefined) expected.set(team, [...(expected.get(team) ?? []), { name: '', username }])
  }
  return expected
}

const personOf = (session: Session, author: string): PersonRow => {
  const known = session.authors.get(author)?.value
  return { author, name: known?.name ?? '', username: known?.username ?? '' }
}

const byUsername = (a: PersonRow, b: PersonRow): number => {
  const [one, other] = [keyOf(a), keyOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}
const keyOf = ({ username, author }: PersonRow): string => `${username.toLowerCase()} ${author ?? ''}`
