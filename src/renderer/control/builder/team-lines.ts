import type { Team } from '../../../core/runsheet'
import { messages } from '../messages'

/** A line of the teams as it was typed; `number` counts the empty ones too, as the trainer does. */
export type TeamLine = { number: number; name: string; members: string[] }

const ACCOUNTS = /[\s,;]+/

/** An account's page, as a browser's address line has it: https://x.com/ana */
const PAGE = /(?:https?:\/\/)?\b(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?(\w+)[^\s,;]*/gi

/** Addresses of accounts' pages, which people copy, become their usernames; all else stays as it is. */
export const withoutPages = (text: string, before: '@' | ''): string =>
  text.replaceAll(PAGE, (_page, username: string) => before + username)

const accountsIn = (text: string): string[] =>
  text
    .split(ACCOUNTS)
    .map((word) => word.replace(/^@/, ''))
    .filter((word) => word !== '')

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 30)

/** 'Red: @ana, ben' and 'Red @ana @ben' say the same. A line with neither colon nor @ is a name. */
const nameAndRest = (line: string): [name: string, rest: string] => {
  const colon = line.indexOf(':')
  if (colon !== -1) return [line.slice(0, colon), line.slice(colon + 1)]
  const first = line.indexOf('@')
  if (first === -1) return [line, '']
  // What a comma follows is the first of a list: 'ana, @ben'.
  return /[,;]\s*$/.test(line.slice(0, first)) ? ['', line] : [line.slice(0, first), line.slice(first)]
}

const linesOf = (text: string): string[] => withoutPages(text, '@').split('\n')

/** The lines that say something, in order. */
export const readLines = (text: string): TeamLine[] =>
  linesOf(text)
    .map((line, index) => {
      const [name, rest] = nameAndRest(line)
      return { number: index + 1, name: name.trim(), members: accountsIn(rest) }
    })
    .filter(({ name, members }) => name !== '' || members.length > 0)

/** Teams as they are typed, one a line. Their ids are made from their names. */
export const readTeams = (text: string): Team[] => {
  const taken = new Set<string>()
  return readLines(text).map(({ name, members }, index) => {
    const stem = slug(name) || `team-${index + 1}`
    const id = taken.has(stem) ? `${stem}-${index + 1}` : stem
    taken.add(id)
    return { id, name, members }
  })
}

export const teamLines = (teams: Pick<Team, 'name' | 'members'>[]): string =>
  teams.map(({ name, members }) => `${name}: ${members.map((member) => `@${member}`).join(', ')}`).join('\n')

/** Words without colon and @ were pasted to be dealt, so that they are accounts. */
const isPlain = (line: string): boolean => !/[:@]/.test(line)

/** Every account in the text, whatever team it stands in. */
export const accountsOf = (text: string): string[] =>
  linesOf(text).flatMap((line) => accountsIn(isPlain(line) ? line : nameAndRest(line)[1]))

/** Deals the accounts into so many teams, as cards are dealt; teams that have a name keep it. */
export const dealInto = (text: string, count: number): string => {
  const names = linesOf(text)
    .flatMap((line) => (isPlain(line) ? [] : [nameAndRest(line)[0].trim()]))
    .filter((name) => name !== '')
  const accounts = accountsOf(text)
  const { teamNames } = messages.builder
  return teamLines(
    Array.from({ length: count }, (_, place) => ({
      name: names[place] ?? teamNames[place % teamNames.length] ?? '',
      members: accounts.filter((_account, index) => index % count === place),
    })),
  )
}
