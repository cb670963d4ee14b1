import type { Team } from '../../../core/runsheet'
import { messages } from '../messages'

const ACCOUNTS = /[\s,;]+/

const accountsIn = (text: string): string[] =>
  text.split(ACCOUNTS).flatMap((word) => (word === '' ? [] : [word.replace(/^@/, '')]))

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 30)

const nameAndRest = (line: string): [name: string, rest: string] => {
  const colon = line.indexOf(':')
  return colon === -1 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1)]
}

/** Teams as they are typed, one a line: 'Red: @ana, @ben'. Their ids are made from their names. */
export const readTeams = (text: string): Team[] => {
  const taken = new Set<string>()
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const [name, rest] = nameAndRest(line)
      const stem = slug(name) || `team-${index + 1}`
      const id = taken.has(stem) ? `${stem}-${index + 1}` : stem
      taken.add(id)
      return { id, name: name.trim(), members: accountsIn(rest) }
    })
}

export const teamLines = (teams: Team[]): string =>
  teams.map(({ name, members }) => `${name}: ${members.map((member) => `@${member}`).join(', ')}`).join('\n')

/** Every account in the text, whatever team it stands in. */
export const accountsOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => accountsIn(line.includes(':') ? nameAndRest(line)[1] : line))

/** Deals the accounts into so many teams, as cards are dealt; teams that have a name keep it. */
export const dealInto = (text: string, count: number): string => {
  const names = text.split('\n').flatMap((line) => (line.includes(':') ? [nameAndRest(line)[0].trim()] : []))
  const accounts = accountsOf(text)
  const { teamNames } = messages.builder
  return teamLines(
    Array.from({ length: count }, (_, place) => ({
      id: '',
      name: names[place] ?? teamNames[place % teamNames.length] ?? '',
      members: accounts.filter((_account, index) => index % count === place),
    })),
  )
}
