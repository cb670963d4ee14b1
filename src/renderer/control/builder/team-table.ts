import { accountsIn, isUsername } from './accounts'
import type { ListedTeam } from './team-list'

const TEAM = /^(?:teams?|team name|groups?|teamname|mannschaft|gruppe|(?:ال)?فريق|(?:ال)?مجموعة)$/i
const ACCOUNT =
  /^(?:accounts?|x account|usernames?|users?|handles?|x|twitter|konto|konten|benutzername|(?:ال)?حسابات?|(?:ال)?حساب)$/i

/** Reads a spreadsheet's cells, parted by tabs: which are accounts is told by the headings, by @, or by what could be none. */
export const readTeamTable = (text: string): ListedTeam[] => {
  const rows = text
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
  const [head = [], ...rest] = rows
  const accounts = head.flatMap((cell, at) => (ACCOUNT.test(cell) ? [at] : []))
  if (accounts.length > 0)
    return byColumns(rest, { name: head.findIndex((cell) => TEAM.test(cell)), accounts })
  if (text.includes('@')) return rows.map(byMark)
  return byColumns(rows, guessed(rows))
}

type Columns = { name: number; accounts: number[] }

const byColumns = (rows: readonly string[][], { name, accounts }: Columns): ListedTeam[] =>
  rows.map((cells) => ({
    name: cells[name] ?? '',
    members: accounts.flatMap((at) => accountsIn(cells[at] ?? '')),
  }))

/** The first cell without @ is the team; what else stands before the accounts is a person's name. */
const byMark = (cells: string[]): ListedTeam => {
  const first = cells.findIndex((cell) => cell.startsWith('@'))
  const named = cells.findIndex((cell) => cell !== '' && !cell.startsWith('@'))
  const others = cells.filter((_, at) => first !== -1 && at >= first && at !== named)
  return {
    name: cells[named] ?? '',
    members: others
      .filter((cell) => cell.startsWith('@') || accountsIn(cell).every(isUsername))
      .flatMap(accountsIn),
  }
}

/** No cell says what it is: the team is the column that holds what can be no account, or the one with repeats, or the first. */
const guessed = (rows: readonly string[][]): Columns => {
  const places = Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, (_, at) => at)
  const filled = (at: number) => rows.map((cells) => cells[at] ?? '').filter((cell) => cell !== '')
  const noAccounts = places.find((at) => !filled(at).every(isUsername))
  const repeated = places.find((at) => new Set(filled(at)).size < filled(at).length)
  const name = noAccounts ?? repeated ?? 0
  return { name, accounts: places.filter((at) => at !== name) }
}
