import { expect, test } from 'vitest'
import { readEnlisting } from '../../../src/renderer/control/session/enlisting'
import { view } from '../../support/example-control'

const read = (text: string) => {
  const { placings, problem } = readEnlisting(text, { teams: view.teams, inTeam: {}, chosen: 'wrens' })
  return problem ?? placings.map(({ person, to }) => `${person.username} ${to}`)
}

test.each([
  ['@zoe', ['zoe wrens']],
  ['zoe', ['zoe wrens']],
  ['x.com/zoe', ['zoe wrens']],
  ['https://twitter.com/zoe/status/1 , kai;lea', ['zoe wrens', 'kai wrens', 'lea wrens']],
  ['zoe\n@kai', ['zoe wrens', 'kai wrens']],
  ['Owls: zoe, kai\nherons @lea', ['zoe owls', 'kai owls', 'lea herons']],
  ['@zoe, @ZOE', ['ZOE wrens']],
  ['Team\tAccount\nOwls\t@zoe\nHerons\tkai', ['zoe owls', 'kai herons']],
  ['Zoe Miller\t@zoe\nKai Weber\t@kai', ['zoe wrens', 'kai wrens']],
  ['', []],
  ['Robins: @zoe', 'No team is called ‘Robins’.'],
  ['zoe kai', ['zoe wrens', 'kai wrens']],
  ['Owls\nzoe\n@kai', ['zoe owls', 'kai owls']],
  ['Owls', []],
])('%j is read as it is meant', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
