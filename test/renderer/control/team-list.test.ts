import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankDraft } from '../../../src/renderer/control/builder/blank'
import type { TeamDraft } from '../../../src/renderer/control/builder/draft'
import { teamConflicts } from '../../../src/renderer/control/builder/team-conflicts'
import { accountsPasted, readTeamList } from '../../../src/renderer/control/builder/team-list'
import { dealInto, withListed } from '../../../src/renderer/control/builder/teams-of'

const drafts = (...teams: [name: string, members: string][]): TeamDraft[] =>
  teams.map(([name, members], at) => ({ id: `team-${at + 1}`, name, members }))
const withTeams = (teams: TeamDraft[]) => ({ ...blankDraft(''), teams })
const RED_AND_BLUE = [
  { name: 'Red', members: ['ana', 'ben'] },
  { name: 'Blue Tits', members: ['cleo'] },
]

test.each([
  ['with colons', 'Red: @ana, ben\nBlue Tits: cleo'],
  ['without colons', 'Red @ana @ben\nBlue Tits @cleo'],
  ['with addresses', 'Red: https://x.com/ana, twitter.com/ben?s=20\nBlue Tits: www.x.com/cleo'],
  ['with accounts one a line', 'Red\n@ana\n@ben\n\nBlue Tits\nhttps://x.com/cleo'],
  ['with commas', 'Red: @ana; @ben\nBlue Tits, @cleo'],
  ['of cells, team first', 'Red\t@ana\nRed\t@ben\nBlue Tits\t@cleo'],
  ['of cells, account first', '@ana\tRed\n@ben\tRed\n@cleo\tBlue Tits'],
  ['of cells without @', 'Red\tana\tben\nBlue Tits\tcleo'],
  ['of cells without @, account first', 'ana\tRed\nben\tRed\ncleo\tBlue Tits'],
  ['of cells with the people’s names', 'Red\tAna Maria\t@ana\nRed\tBen\t@ben\nBlue Tits\tCleo\t@cleo'],
  ['of cells under headings', 'Account\tName\tTeam\nana\tAna\tRed\nben\tBen\tRed\ncleo\tCleo\tBlue Tits'],
  ['of cells, the team named once', 'Red\t@ana\n\t@ben\nBlue Tits\t@cleo'],
])('a list %s is read as its teams', (_, text) => expect(readTeamList(text)).toEqual(RED_AND_BLUE))

test('a line that begins with an account is never a team’s name', () => {
  const account = fc.stringMatching(/^[a-z]\w{0,13}[a-z]$/)
  const line = account.chain((name) => fc.constantFrom(`@${name}`, `x.com/${name}`, `https://x.com/${name}`))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      expect(readTeamList(lines.join('\n')).map(({ name }) => name)).toEqual([''])
      expect(readTeamList(['Red', ...lines].join('\n')).map(({ name }) => name)).toEqual(['Red'])
    }),
  )
})

test('accounts that stand before any team have none yet; plain words are what the trainer says they are', () => {
  expect(readTeamList('ana; @ben, @cleo')).toEqual([{ name: '', members: ['ana', 'ben', 'cleo'] }])
  expect(readTeamList('ana\nben')).toEqual([
    { name: 'ana', members: [] },
    { name: 'ben', members: [] },
  ])
  expect(readTeamList('ana\nben', 'accounts')).toEqual([{ name: '', members: ['ana', 'ben'] }])
})

test('what is pasted into a team’s accounts is its accounts, whatever column they stand in', () => {
  expect(accountsPasted('@ana\n@ben\nx.com/cleo')).toEqual(['ana', 'ben', 'cleo'])
  expect(accountsPasted('Ana Maria\t@ana\nBen\t@ben')).toEqual(['ana', 'ben'])
  expect(accountsPasted('ana\tben\tcleo'.replaceAll('\t', '\n'))).toEqual(['ana', 'ben', 'cleo'])
})

test('a list goes after the teams that are there, and into the one of the same name', () => {
  const [red, blue] = withListed(withTeams(drafts(['red', '@dan'], ['', ''])), RED_AND_BLUE)
  expect(red).toEqual({ id: 'team-1', name: 'red', members: '@dan, @ana, @ben' })
  expect(blue).toMatchObject({ name: 'Blue Tits', members: '@cleo' })
})

test('accounts are dealt as cards are; teams that have a name stay what they are', () => {
  const [wrens, ...others] = dealInto(withTeams(drafts(['Wrens', '@ana @ben'], ['', '@cleo @dan @eve'])), 3)
  expect(wrens).toEqual({ id: 'team-1', name: 'Wrens', members: '@ana, @dan' })
  expect(others.map(({ name, members }) => `${name}: ${members}`)).toEqual([
    'Sky: @ben, @eve',
    'Green: @cleo',
  ])
})

test('teams that contradict themselves are told at the team', () => {
  const remarks = teamConflicts(
    drafts(['Red', '@ana @ben @ana'], ['Blue', 'cleo, Ana'], [' blue', '@x'], ['', '@@@'], ['', '']),
  )
  expect(remarks.map(({ path, words }) => `${path}: ${words}`)).toEqual([
    'teams.0.members: @ana stands here twice.',
    'teams.1.members: @Ana is in Red already.',
    'teams.2.name: There is a team blue already.',
    'teams.3.name: These accounts have no team yet. Write its name, or deal the accounts.',
    'teams.3.members: ‘@@’ is not an X username, which has 1 to 15 letters, digits or _.',
  ])
})
