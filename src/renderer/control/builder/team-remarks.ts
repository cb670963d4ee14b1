import { RunSheetSchema } from '../../../core/runsheet'
import { messages } from '../messages'
import { readLines, type TeamLine } from './team-lines'

const { remarks } = messages.builder

/** The master account is a username too. */
const isUsername = (typed: string): boolean => RunSheetSchema.shape.master.safeParse(typed).success

/** Teams and accounts that were met already, by their names in small letters. */
type Met = Map<string, TeamLine>

/** What can not stay in the teams as they were typed, line by line. */
export const teamRemarks = (text: string): string[] => {
  const teams: Met = new Map()
  const accounts: Met = new Map()
  return readLines(text).flatMap((line) =>
    [
      ...nameRemarks(line, teams),
      ...line.members.flatMap((member) => memberRemarks(member, line, accounts)),
    ].map((words) => remarks.line(line.number, words)),
  )
}

const nameRemarks = (line: TeamLine, teams: Met): string[] => {
  if (line.name === '') return [remarks.nameless]
  const same = teams.get(line.name.toLowerCase())
  if (same) return [remarks.sameTeam(line.name, same.number)]
  teams.set(line.name.toLowerCase(), line)
  return []
}

const memberRemarks = (member: string, line: TeamLine, accounts: Met): string[] => {
  if (!isUsername(member)) return [remarks.noUsername(member)]
  const other = accounts.get(member.toLowerCase())
  accounts.set(member.toLowerCase(), line)
  if (!other) return []
  return [other === line ? remarks.twice(member) : remarks.inTwo(member, other)]
}
