import { personOf } from './people'
import type { Contest } from './quiz/contest'
import type { Session } from './session'
import { compareIds, type PostId } from './time'
import type { PersonRow } from './views'

/** The most accounts without a team that the trainer is offered at once. */
const STRANGERS_OFFERED = 20

/** Accounts that answered one of these and are in no team, in the order of their first answer. Nobody, where there are no teams. */
export const strangersIn = (session: Session, contests: readonly Contest[]): Required<PersonRow>[] => {
  if (session.sheet.teams.length === 0) return []
  const firstOf = new Map<string, PostId>()
  for (const { ballots } of contests)
    for (const [author, [first]] of ballots) {
      const before = firstOf.get(author)
      if (!first || session.teamOf.has(author)) continue
      if (before === undefined || compareIds(first.version, before) < 0) firstOf.set(author, first.version)
    }
  return [...firstOf]
    .toSorted(([, a], [, b]) => compareIds(a, b))
    .slice(0, STRANGERS_OFFERED)
    .map(([author]) => personOf(session, author))
}
