import type { RunSheet } from '../../core/runsheet'
import { people, visitor, type Person } from '../people'

/** Plays a username of a trainer's own sheet: the account is theirs, all the rest is invented. */
const standIn = (username: string, seat: number): Person => {
  const { name, place, writes } = people[seat % people.length] ?? visitor
  return { username, name, place, writes }
}

/** Who plays the class of this sheet: the members of its teams, or our own people without teams if it lists none. */
export const castOf = (sheet: RunSheet): Person[] => {
  const ours = new Map<string, Person>(people.map((person) => [person.username, person]))
  const members = sheet.teams
    .flatMap((team) => team.members.map((username) => ({ username, team: team.id })))
    .filter(({ username }) => username.toLowerCase() !== sheet.master.toLowerCase())
  if (members.length === 0) return people.map(({ username }, seat) => standIn(username, seat))
  const cast = members.map(({ username, team }, seat) => ({
    ...(ours.get(username) ?? standIn(username, seat)),
    team,
  }))
  return members.every(({ username }) => ours.has(username)) ? [...cast, visitor] : cast
}
