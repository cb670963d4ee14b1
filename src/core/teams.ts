import { changed, keepLatest, type Latest, type Session } from './session'
import type { TeamMark } from './views'

/** The stage has eight colours, each with a shape of its own. */
const COLOURS = 8

/**
 * The account belongs to the first that was seen with the name, so that a swapped handle changes no team. Answers the accounts
 * that became, or no longer are, the master account.
 */
export const claimUsername = (
  session: Session,
  username: string,
  claim: { n: number; author: string },
): string[] => {
  const key = username.toLowerCase()
  const held = session.holders.get(key)
  if (held && held.n <= claim.n) return []
  session.holders.set(key, claim)
  if (held) session.namesOf.get(held.author)?.delete(key)
  session.namesOf.set(claim.author, (session.namesOf.get(claim.author) ?? new Set()).add(key))
  changed(session, 'people')
  // Who was only a name in a team is now a person.
  if (placeOfName(session, key) !== undefined) changed(session, 'teams')
  const concerned = held && held.author !== claim.author ? [held.author, claim.author] : [claim.author]
  for (const author of concerned) settleTeamOf(session, author)
  return key === session.sheet.master.toLowerCase() ? concerned : []
}

/**
 * Whether the account is our own, the one that people post to or that the session goes by: what it says is no vote, answer or
 * introduction, and needs nobody's agreement.
 */
export const isOurAccount = (session: Session, author: string): boolean =>
  author === session.account?.id || author === session.holders.get(session.sheet.master.toLowerCase())?.author

/** Puts whoever has this username, or will have it, into a team or out of all. */
export const enlist = (session: Session, username: string, said: Latest<string | undefined>): void => {
  const key = username.toLowerCase()
  if (!keepLatest(session.enlisted, key, said)) return
  changed(session, 'teams')
  const holder = session.holders.get(key)
  if (holder) settleTeamOf(session, holder.author)
}

/** The team that a username stands in, whoever has it: as the trainer said last, or else the run sheet. */
export const placeOfName = (session: Session, key: string): string | undefined => {
  const said = session.enlisted.get(key)
  return said ? said.value : session.listedIn.get(key)
}

/** What the trainer said last of an account, by itself or by a username that it has. */
const placed = (session: Session, author: string): Latest<string | undefined> | undefined => {
  let latest = session.assigned.get(author)
  for (const name of session.namesOf.get(author) ?? []) {
    const said = session.enlisted.get(name)
    if (said && said.n > (latest?.n ?? 0)) latest = said
  }
  return latest
}

/** Works out an account's team: where the trainer put it, or else the team that lists its username. */
export const settleTeamOf = (session: Session, author: string): void => {
  const before = session.teamOf.get(author)
  const said = placed(session, author)
  const now = said ? said.value : listedTeam(session, author)
  if (said && now === undefined) session.takenOut.add(author)
  else session.takenOut.delete(author)
  if (before === now) return
  if (before !== undefined) session.members.get(before)?.delete(author)
  if (now === undefined) session.teamOf.delete(author)
  else {
    session.teamOf.set(author, now)
    session.members.set(now, (session.members.get(now) ?? new Set()).add(author))
  }
  changed(session, 'people')
  changed(session, 'teams')
  for (const root of session.postsOf.get(author)?.roots ?? []) session.touched.add(root)
}

/** Of an account with names in two teams, the first team that the run sheet has. */
const listedTeam = ({ namesOf, listedIn, sheet }: Session, author: string): string | undefined => {
  const listed = new Set([...(namesOf.get(author) ?? [])].map((name) => listedIn.get(name)))
  return sheet.teams.find(({ id }) => listed.has(id))?.id
}

export const teamMarks = (session: Session): TeamMark[] =>
  session.sheet.teams.map(({ id, name, colour }, index) => ({ id, name, colour: colour ?? index % COLOURS }))

export const teamMarkOf = (session: Session, author: string): TeamMark | undefined => {
  const id = session.teamOf.get(author)
  return id === undefined ? undefined : teamMarks(session).find((mark) => mark.id === id)
}

/** How many wrote, and how many posts, but for ourselves. */
export const turnoutOf = (session: Session): { people: number; posts: number } => {
  const master = session.holders.get(session.sheet.master.toLowerCase())?.author
  const ours = [...new Set([master, session.account?.id])].flatMap(
    (id) => session.postsOf.get(id ?? '') ?? [],
  )
  return {
    people: session.postsOf.size - ours.length,
    posts: ours.reduce((posts, { roots }) => posts - roots.size, session.posts.size),
  }
}

/** The accounts in a team that were seen so far. */
export const membersOf = ({ members }: Session, team: string): ReadonlySet<string> =>
  members.get(team) ?? new Set()
