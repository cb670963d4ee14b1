import type { Command } from '../../../core/commands'
import type { ControlView, PersonRow } from '../../../core/views'
import { messages } from '../messages'
import type { Send } from '../parts/doing'
import type { Undo } from './use-undo'

const { did: words } = messages.people

/** Who is in which team, and is to be in which; undefined: in none. Without `author` it is whoever has the username, now or later. */
export type Placing = { person: PersonRow; from: string | undefined; to: string | undefined }
/** Puts people into teams, or out; all of it is taken back by one undo. Says whether all was done. */
export type Place = (placings: readonly Placing[]) => Promise<boolean>

export const createPlace =
  ({ send, did, teams }: { send: Send; did: Undo['did']; teams: ControlView['teams'] }): Place =>
  async (placings) => {
    const moved = placings.filter(({ from, to }) => from !== to)
    const before = moved.map(({ person, from, to }) => ({ person, from: to, to: from }))
    const replies = await Promise.all(commandsFor(moved).map((command) => send(command)))
    if (replies.some(({ kind }) => kind === 'done'))
      did({ what: placedWords(teams, moved), back: commandsFor(before) })
    return replies.every(({ kind }) => kind === 'done')
  }

/** What somebody is called where their names are told. */
export const nameOf = ({ name, username }: PersonRow): string => (name === '' ? `@${username}` : name)

/** Accounts that were seen one by one, and usernames by team. */
const commandsFor = (placings: readonly Placing[]): Command[] => {
  const byName = new Map<string | undefined, string[]>()
  const commands: Command[] = []
  for (const { person, to } of placings)
    if (person.author === undefined) byName.set(to, [...(byName.get(to) ?? []), person.username])
    else commands.push({ kind: 'assign', author: person.author, ...into(to) })
  for (const [to, usernames] of byName) commands.push({ kind: 'enlist', usernames, ...into(to) })
  return commands
}

const into = (team: string | undefined) => (team === undefined ? {} : { team })

const placedWords = (teams: ControlView['teams'], placings: readonly Placing[]): string => {
  const [first] = placings
  if (!first || placings.length > 1) return words.placed(placings.length)
  const team = teams.find(({ id }) => id === first.to)
  return team ? words.put(nameOf(first.person), team.name) : words.out(nameOf(first.person))
}
