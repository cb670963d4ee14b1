import type { Session } from './session'
import { isOurAccount, membersOf, placeOfName, teamMarks } from './teams'
import type { ControlView, People, PersonRow } from './views'

/** The most people without a team that the trainer is offered; anybody else is put into one by name. */
const MOST_OFFERED = 100

/** The teams with how many of their people were seen: of a whole hall no longer than of ten. */
export const teamRows = (session: Session): ControlView['teams'] =>
  teamMarks(session).map((mark) => ({ ...mark, members: membersOf(session, mark.id).size }))

/** Everybody by team, and who is in none. It costs the more, the more people there are: only for who asks. */
export const peopleOf = (session: Session): People => {
  const expected = expectedIn(session)
  return {
    inTeam: Object.fromEntries(
      session.sheet.teams.map(({ id }) => {
        const seen = [...membersOf(session, id)].map((author) => personOf(session, author))
        return [id, [...seen, ...(expected.get(id) ?? [])].toSorted(byUsername)]
      }),
    ),
    inNone: session.sheet.teams.length === 0 ? [] : peopleInNoTeam(session),
  }
}

/** What is known of an account that was seen. */
export const personOf = (session: Session, author: string): Required<PersonRow> => {
  const known = session.authors.get(author)?.value
  return { author, name: known?.name ?? '', username: known?.username ?? '' }
}

/** Who was seen and is in no team, whoever came last first; and whoever the trainer took out, however many came since. */
const peopleInNoTeam = (session: Session): PersonRow[] => {
  const firstSeen = new Map<string, number>()
  for (const { n, author } of session.holders.values())
    firstSeen.set(author, Math.min(n, firstSeen.get(author) ?? n))
  return [...firstSeen]
    .filter(([author]) => !session.teamOf.has(author) && !isOurAccount(session, author))
    .toSorted(([, a], [, b]) => b - a)
    .filter(([author], at) => at < MOST_OFFERED || session.takenOut.has(author))
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
    if (team === undefined) continue
    const there = expected.get(team) ?? []
    there.push({ name: '', username })
    expected.set(team, there)
  }
  return expected
}

const byUsername = (a: PersonRow, b: PersonRow): number => {
  const [one, other] = [keyOf(a), keyOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}
const keyOf = ({ username, author }: PersonRow): string => `${username.toLowerCase()} ${author ?? ''}`
