import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readRunSheet } from '../../../src/main/run-sheet-files'
import { SHEET } from '../room'
import type { Said } from './said'

const QUESTION = {
  id: 'q',
  text: 'Two and two?',
  answer: { kind: 'choice', options: ['3', '4'], right: 'B' },
}
const activity = (changed: object) => ({ ...SHEET, activities: [changed] })
const poll = (changed: object) =>
  activity({ kind: 'poll', id: 'a', question: 'Tea?', options: ['Yes', 'No'], ...changed })
const quiz = (changed: object) =>
  activity({ kind: 'quiz', id: 'z', title: 'Quiz', questions: [{ ...QUESTION, ...changed }] })
const pause = (minutes: unknown) => activity({ kind: 'break', id: 'b', title: 'Tea', minutes })

/** Run sheets that are wrong in every way that a hand can get them wrong, with what is held of each complaint. */
const SHEETS: [unknown, ...string[]][] = [
  [[]],
  [null],
  [{}],
  [{ ...SHEET, chalkbird: 'song sheet' }],
  [{ ...SHEET, version: 2 }],
  [{ ...SHEET, extra: 1 }, 'extra'],
  [{ ...SHEET, extra: 1, more: 2 }, 'extra', 'more'],
  [{ ...SHEET, title: ' ' }, 'title'],
  [{ ...SHEET, title: 7 }, 'title'],
  [{ ...SHEET, title: 'x'.repeat(121) }, '120'],
  [{ ...SHEET, hashtag: '2026' }],
  [{ ...SHEET, master: 'two words' }],
  [{ ...SHEET, shows: 'all' }],
  [{ ...SHEET, teams: Array.from({ length: 41 }, () => SHEET.teams[0]) }, '40'],
  [{ ...SHEET, teams: [{ id: 'Röt', name: 'Rot' }] }],
  [{ ...SHEET, teams: [{ id: 'a', name: 'It is not open.', members: 'ana' }] }],
  [{ ...SHEET, teams: [...SHEET.teams, { id: 'join', name: 'Other' }] }, 'join'],
  [{ ...SHEET, teams: [...SHEET.teams, { id: 'new', name: 'Red' }] }, 'Red'],
  [{ ...SHEET, teams: [...SHEET.teams, { id: 'new', name: 'New', members: ['ana'] }] }, 'ana', 'Red'],
  [{ ...SHEET, activities: [] }],
  [{ ...SHEET, activities: {} }],
  [activity({ kind: 'dance' })],
  [poll({ options: ['Yes'] }), 'activities › 1 › options'],
  [poll({ options: ['Yes', 'yes'] })],
  [poll({ options: 'abcdefghi'.split('') }), '8'],
  [poll({ before: 'none' })],
  [quiz({ seconds: 4 }), '5'],
  [quiz({ seconds: 4000 }), '3600'],
  [quiz({ seconds: 4.5 })],
  [quiz({ seconds: 'long' })],
  [quiz({ answer: undefined })],
  [quiz({ answer: { kind: 'short', accepted: [] } })],
  [quiz({ answer: { ...QUESTION.answer, right: 'C' } }), 'C'],
  [activity({ kind: 'course', id: 'c', title: 'Next', text: 'Read', link: 'page 3' })],
  [pause(0), '0'],
  [pause(500), '240'],
  [pause(undefined)],
]

const TEXTS = ['', 'hello', '{"a":', '{"a":1,}', '{"a" 1}', '{"a":1}x', '"\n"']

const whyOf = async (path: string): Promise<string[]> => {
  const read = await readRunSheet(path)
  return read.kind === 'refused' ? [read.why] : []
}

/** All that is said of run sheets' files: those written into the folder, one that is missing, and one that is a folder. */
export const saidOfSheets = async (folder: string): Promise<Said[]> => {
  const said: Said[] = []
  const path = join(folder, 'tea: and maths.json')
  for (const [sheet, ...holds] of SHEETS) {
    await writeFile(path, JSON.stringify(sheet))
    for (const why of await whyOf(path)) said.push([why, 'tea: and maths.json', ...holds])
  }
  for (const text of TEXTS) {
    await writeFile(path, text)
    for (const why of await whyOf(path)) said.push([why, 'tea: and maths.json'])
  }
  await mkdir(join(folder, 'folder.json'))
  for (const name of ['folder.json', 'missing.json'])
    for (const why of await whyOf(join(folder, name))) said.push([why, name])
  return said
}
