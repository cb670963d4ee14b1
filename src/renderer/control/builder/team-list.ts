import { accountsIn, isUsername, withoutPages } from './accounts'
import { readTeamTable } from './team-table'

/** A team of a list; without a name, its accounts stand in none yet. */
export type ListedTeam = { name: string; members: string[] }

/**
 * Reads teams from a list or from a spreadsheet's cells. A line that begins with an account belongs to the team above it. `plain`:
 * what lines with no sign of an account in the whole text are.
 */
export const readTeamList = (text: string, plain: 'names' | 'accounts' = 'names'): ListedTeam[] => {
  const plainly = withoutPages(text, '@')
  if (plainly.includes('\t')) return gathered(readTeamTable(plainly))
  if (plain === 'accounts' && isPlain(plainly)) return gathered([{ name: '', members: accountsIn(plainly) }])
  return gathered(plainly.split('\n').map(lineOf))
}

/** A text that says nowhere what is a team and what is an account. */
export const isPlain = (text: string): boolean => !/[:@\t]|\.com\//.test(text)

/** 'Red: @ana, ben' and 'Red @ana @ben' say the same. A line with neither colon nor @ is a name. */
const lineOf = (line: string): ListedTeam => {
  const colon = line.indexOf(':')
  if (colon !== -1) return { name: line.slice(0, colon), members: accountsIn(line.slice(colon + 1)) }
  const first = line.indexOf('@')
  const before = first === -1 ? line : line.slice(0, first)
  const parts = before.split(/[,;]/).map((part) => part.trim())
  // What a comma follows is the first of a list, unless it could not be an account: 'ana, @ben', 'Blue Tits, @cleo'.
  if (parts.length > 1 && parts.every((part) => part === '' || isUsername(part)))
    return { name: '', members: accountsIn(line) }
  return { name: before.replace(/[\s,;]+$/, ''), members: first === -1 ? [] : accountsIn(line.slice(first)) }
}

/** Lines of the same team together; those without a name belong to the one above. */
const gathered = (lines: readonly ListedTeam[]): ListedTeam[] => {
  const teams: ListedTeam[] = []
  let above: ListedTeam | undefined
  for (const { name: typed, members } of lines) {
    const name = typed.trim()
    if (name === '' && members.length === 0) continue
    if (name !== '' || !above) {
      above = teams.find((team) => team.name.toLowerCase() === name.toLowerCase())
      if (!above) teams.push((above = { name, members: [] }))
    }
    above.members.push(...members.filter((member) => !above?.members.includes(member)))
  }
  return teams
}

/** The accounts of what was pasted where only accounts belong; of a table, the cells that hold them. */
export const accountsPasted = (text: string): string[] => {
  const plainly = withoutPages(text, '@')
  if (!plainly.includes('\t')) return accountsIn(plainly)
  const rows = readTeamTable(plainly)
  const listed = rows.flatMap(({ members }) => members)
  return listed.length > 0 ? listed : accountsIn(plainly)
}
