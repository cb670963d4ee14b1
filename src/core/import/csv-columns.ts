import { LETTERS } from '../sheet/parts'

/** What a column of a table of questions holds. */
export type Column =
  | { kind: 'question' | 'right' | 'seconds' | 'hint' | 'code' | 'from' | 'to' | 'typos' }
  /** An option of a question, or one of several accepted wordings where nothing is said to be right; from 0. */
  | { kind: 'option'; place: number }
  /** `twice`: another one before it says the same. */
  | { kind: 'unknown' | 'twice'; name: string }

const NAMES: Readonly<Record<string, Exclude<Column['kind'], 'option' | 'unknown' | 'twice'>>> = {
  question: 'question',
  'question text': 'question',
  text: 'question',
  frage: 'question',
  fragetext: 'question',
  السؤال: 'question',
  سؤال: 'question',
  right: 'right',
  'right answer': 'right',
  correct: 'right',
  'correct answer': 'right',
  'correct answers': 'right',
  answer: 'right',
  answers: 'right',
  solution: 'right',
  richtig: 'right',
  'richtige antwort': 'right',
  'richtige antworten': 'right',
  antwort: 'right',
  antworten: 'right',
  lösung: 'right',
  الإجابة: 'right',
  'الإجابة الصحيحة': 'right',
  seconds: 'seconds',
  time: 'seconds',
  'time limit': 'seconds',
  sekunden: 'seconds',
  zeit: 'seconds',
  zeitlimit: 'seconds',
  الثواني: 'seconds',
  code: 'code',
  from: 'from',
  von: 'from',
  من: 'from',
  to: 'to',
  bis: 'to',
  إلى: 'to',
  typos: 'typos',
  tippfehler: 'typos',
}

const OPTION = /^(?:(?:option|choice|answer|auswahl|antwort|möglichkeit|خيار|الخيار) ?)?([a-h]|[1-8])$/
const HINT = /^(?:hint|hinweis|tipp|tip|hints|hinweise|تلميح)(?: ?\d+)?$/

/** 'Answer 1 - max 75 characters' and 'Time limit (sec)', as quiz services write, are 'answer 1' and 'time limit'. */
const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)|\s[-–][\s\S]*$|[:*]/g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim()

/** What a column's heading says, in English, German or Arabic. */
const columnNamed = (name: string): Column => {
  const plain = plainName(name)
  const option = OPTION.exec(plain)?.[1]
  if (option !== undefined) {
    const letter = LETTERS.findIndex((each) => each.toLowerCase() === option)
    return { kind: 'option', place: letter === -1 ? Number(option) - 1 : letter }
  }
  if (HINT.test(plain)) return { kind: 'hint' }
  const kind = NAMES[plain]
  return kind ? { kind } : { kind: 'unknown', name: name.trim() }
}

/** Which of them there can be one of; right answers and hints may have several columns. */
const onlyOne = (column: Column): string | undefined => {
  switch (column.kind) {
    case 'option':
      return `option ${column.place}`
    case 'question':
    case 'seconds':
    case 'code':
    case 'from':
    case 'to':
    case 'typos':
      return column.kind
    case 'right':
    case 'hint':
    case 'unknown':
    case 'twice':
      return undefined
  }
}

/** The columns of a table of questions: it names the question, and something that answers it. */
export const columnsOf = (cells: readonly string[]): Column[] | undefined => {
  const named = new Set<string>()
  const columns = cells.map((cell): Column => {
    const column = columnNamed(cell)
    const only = onlyOne(column)
    if (only !== undefined && named.has(only)) return { kind: 'twice', name: cell.trim() }
    if (only !== undefined) named.add(only)
    return column
  })
  const has = (kind: Column['kind']) => columns.some((column) => column.kind === kind)
  return has('question') && (has('right') || has('option') || has('from')) ? columns : undefined
}
