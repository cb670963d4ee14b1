import { LETTERS, type Letter } from '../sheet/parts'
import type { Answer, Typos } from '../sheet/question'
import { columnsOf, type Column } from './csv-columns'
import { readRows, type Row } from './csv-rows'
import { isUnclearNumber, typedNumber } from './typed-number'
import { checked, idAt, type Found, type ImportProblem, type Read, type Trouble } from './found'

const SEPARATORS = [',', ';', '\t'] as const

/** The first record that names columns, by the separator that it names most of them with; undefined: this is no such table. */
const tableIn = (written: string) => {
  // A first line that Excel writes for itself; the others keep their numbers.
  const text = written.replace(/^\uFEFF?sep=.(?=[\r\n])/i, '')
  return SEPARATORS.map((separator) => {
    const { rows, unclosed } = readRows(text, separator)
    const columns = columnsOf(rows[0]?.cells ?? [])
    return { columns, header: rows[0], rows: rows.slice(1), unclosed }
  })
    .flatMap(({ columns, header, ...table }) => (columns && header ? [{ columns, header, ...table }] : []))
    .toSorted((one, other) => other.columns.length - one.columns.length)[0]
}

/** Whether the first row of it names the columns of a table of questions. */
export const isTable = (text: string): boolean => tableIn(text) !== undefined

/**
 * Reads a table of questions (docs/import.md): its first row names the columns in English, German or Arabic. What can not be taken
 * over is named with its line in the file.
 */
export const readCsv = (text: string): Found => {
  const table = tableIn(text)
  if (!table) return { questions: [], problems: [{ line: 1, what: 'no header', about: '', isLost: true }] }
  const { columns, header, rows, unclosed } = table
  const found: Found = {
    questions: [],
    problems: [
      ...columns.flatMap((column): ImportProblem[] => {
        if ((column.kind !== 'unknown' && column.kind !== 'twice') || column.name === '') return []
        const what = column.kind === 'twice' ? 'column twice' : 'column'
        return [{ line: header.line, what, about: column.name, isLost: false }]
      }),
      ...unclosed.map(({ line, text: about }): ImportProblem => ({
        line,
        what: 'bad quote',
        about,
        isLost: true,
      })),
    ],
  }
  for (const row of rows) {
    const result = checked(questionIn(row, { columns, id: idAt(found.questions.length) }))
    const { line } = row
    if ('question' in result) {
      found.questions.push(result.question)
      const typos = unknownTypos(row, columns)
      if (typos !== undefined) found.problems.push({ line, what: 'typos', about: typos, isLost: false })
    } else found.problems.push({ line, ...result, isLost: true })
    const beyond = row.cells.slice(columns.length).filter((cell) => cell.trim() !== '')
    if (beyond.length > 0)
      found.problems.push({ line, what: 'cells beyond', about: beyond.join(' '), isLost: false })
  }
  return { ...found, problems: found.problems.toSorted((one, other) => one.line - other.line) }
}

type Cells = { column: Column; cell: string }[]

const cellsOf = (cells: Cells, kind: Column['kind']): string[] =>
  cells.flatMap(({ column, cell }) => (column.kind === kind && cell !== '' ? [cell] : []))

const questionIn = ({ cells: raw }: Row, { columns, id }: { columns: Column[]; id: string }): Read => {
  const untrimmed = columns.map((column, at) => ({ column, cell: raw[at] ?? '' }))
  const cells = untrimmed.map(({ column, cell }) => ({ column, cell: cell.trim() }))
  const text = cellsOf(cells, 'question')[0] ?? ''
  if (text === '') return { kind: 'lost', what: 'no question text' }
  const answer = answerIn(cells)
  if (answer.kind === 'lost') return { ...answer, about: answer.about ?? text }
  const [seconds] = cellsOf(cells, 'seconds')
  if (seconds !== undefined && typedNumber(seconds) === undefined)
    return { kind: 'lost', what: 'bad seconds', about: seconds }
  // The space before a line of code says something.
  const code = cellsOf(untrimmed, 'code').find((each) => each.trim() !== '')
  return {
    kind: 'question',
    question: {
      id,
      text,
      ...(seconds === undefined ? {} : { seconds: typedNumber(seconds) ?? 0 }),
      ...(code === undefined ? {} : { code }),
      answer: answer.answer,
      hints: cellsOf(cells, 'hint').map((hint) => ({ text: hint })),
    },
  }
}

type AnswerIn = { kind: 'answer'; answer: Answer } | { kind: 'lost'; what: Trouble; about?: string }

const lost = (what: Trouble, about?: string): AnswerIn => ({
  kind: 'lost',
  what,
  ...(about === undefined ? {} : { about }),
})

const answerIn = (cells: Cells): AnswerIn => {
  const options = optionsIn(cells)
  const said = cellsOf(cells, 'right')
  const [from] = cellsOf(cells, 'from')
  const [to] = cellsOf(cells, 'to')
  if (options.length > 0)
    return from === undefined && to === undefined ? choiceIn(options, said) : lost('options and range')
  if (from !== undefined || to !== undefined) {
    const [least, most] = [typedNumber(from ?? to ?? ''), typedNumber(to ?? from ?? '')]
    if (least === undefined || most === undefined)
      return lost(troubleWith(from, to), `${from ?? ''} ${to ?? ''}`.trim())
    return { kind: 'answer', answer: { kind: 'number', from: least, to: most } }
  }
  const accepted = said
    .flatMap((cell) => cell.split('|'))
    .flatMap((each) => (each.trim() === '' ? [] : [each.trim()]))
  const [only = ''] = accepted
  if (accepted.length === 0) return lost('no answer')
  if (accepted.some(isUnclearNumber)) return lost('unclear number', accepted.join(' | '))
  const range = accepted.length === 1 ? rangeIn(only) : undefined
  if (range) return { kind: 'answer', answer: { kind: 'number', ...range } }
  return { kind: 'answer', answer: { kind: 'short', accepted, typos: typosIn(cells) } }
}

const troubleWith = (...typed: (string | undefined)[]): Trouble =>
  typed.some((each) => isUnclearNumber(each ?? '')) ? 'unclear number' : 'bad number'

const optionsIn = (cells: Cells): string[] => {
  const places: string[] = []
  for (const { column, cell } of cells) if (column.kind === 'option') places[column.place] = cell
  const last = places.findLastIndex((cell) => (cell ?? '') !== '')
  return Array.from({ length: last + 1 }, (_, at) => places[at] ?? '')
}

/** The right one is named by its letter, its number from 1, or its own words; where these lead to different ones, nobody guesses. */
const choiceIn = (options: string[], said: readonly string[]): AnswerIn => {
  if (options.includes('')) return lost('one option', options.join(' '))
  const [right, ...more] = said
  if (right === undefined) return lost('none right')
  if (more.length > 0) return lost('several right', said.join(' '))
  const [own, named] = [options.indexOf(right), letterPlace(right)]
  const isBoth = own !== -1 && named !== undefined && named < options.length && named !== own
  if (isBoth) return lost('unclear right', right)
  const letter: Letter | undefined = LETTERS[own === -1 ? (named ?? -1) : own]
  if (letter && LETTERS.indexOf(letter) < options.length)
    return { kind: 'answer', answer: { kind: 'choice', options, right: letter } }
  return lost(
    /^[a-h1-8](?:\s*[,;/+&]\s*[a-h1-8])+$/i.test(right) ? 'several right' : 'not among the options',
    right,
  )
}

const letterPlace = (right: string): number | undefined => {
  const sign = /^([a-h]|[1-8])[).:]?$/i.exec(right)?.[1]?.toUpperCase()
  if (sign === undefined) return undefined
  const letter = LETTERS.findIndex((each) => each === sign)
  return letter === -1 ? Number(sign) - 1 : letter
}

/** '1969', '3..4' or '3–4'. */
const rangeIn = (said: string): { from: number; to: number } | undefined => {
  const only = typedNumber(said)
  if (only !== undefined) return { from: only, to: only }
  const [, from = '', to = ''] = /^(\S+?)\s*(?:\.\.\.?|…|–|(?<=\d)\s*-(?=\s*\d))\s*(\S+)$/.exec(said) ?? []
  const [least, most] = [typedNumber(from), typedNumber(to)]
  return least === undefined || most === undefined ? undefined : { from: least, to: most }
}

const TYPOS: ReadonlyMap<string, Typos> = new Map([
  ['none', 'none'],
  ['no', 'none'],
  ['keine', 'none'],
  ['some', 'some'],
  ['einige', 'some'],
  ['many', 'many'],
  ['viele', 'many'],
])

const typosIn = (cells: Cells): Typos => TYPOS.get(cellsOf(cells, 'typos')[0]?.toLowerCase() ?? '') ?? 'some'

/** What a row says about typos in a word that is not known here. */
const unknownTypos = ({ cells }: Row, columns: readonly Column[]): string | undefined => {
  const said = cells[columns.findIndex(({ kind }) => kind === 'typos')]?.trim() ?? ''
  return said === '' || TYPOS.has(said.toLowerCase()) ? undefined : said
}
