import { checked, idAt, type Found, type ImportProblem, type Read, type Trouble } from './found'
import { readAnswer, type Truth } from './gift-answers'
import { hideEscaped, plainText } from './gift-text'

/** Lines without an empty one between them; `numbers` are theirs in the file. */
type Block = { text: string; numbers: number[] }

const blocksIn = (text: string): Block[] => {
  const blocks: Block[] = []
  let open: Block | undefined
  hideEscaped(text.replace(/^\uFEFF/, ''))
    .split('\n')
    .forEach((line, index) => {
      if (line.trimStart().startsWith('//')) return
      if (line.trim() === '') open = undefined
      else if (open && !isCategory(line) && !isCategory(open.text)) {
        open.text += `\n${line}`
        open.numbers.push(index + 1)
      } else {
        open = { text: line, numbers: [index + 1] }
        blocks.push(open)
      }
    })
  return blocks
}

/**
 * A block at each line that ends with a brace which closes an answer, where another answer follows: Moodle wants an empty line
 * there, people forget it. Behind a brace that is not closed nobody can tell where a question begins.
 */
const parted = ({ text, numbers }: Block): Block[] => {
  const lines = text.split('\n')
  const parts: Block[] = []
  let [from, depth] = [0, 0]
  lines.forEach((line, at) => {
    for (const sign of line) depth = sign === '{' ? depth + 1 : sign === '}' ? Math.max(0, depth - 1) : depth
    const isEnd = depth === 0 && line.trimEnd().endsWith('}')
    if (at < lines.length - 1 && !(isEnd && lines.slice(at + 1).some((later) => later.includes('{')))) return
    parts.push({ text: lines.slice(from, at + 1).join('\n'), numbers: numbers.slice(from, at + 1) })
    from = at + 1
  })
  return parts
}

const isCategory = (line: string): boolean => /^\s*\$(?:CATEGORY|COURSE)/i.test(line)

/**
 * Reads questions in GIFT, Moodle's text format (docs.moodle.org: GIFT format). What a quiz can not hold is named with its line, and
 * the other questions still come.
 */
export const readGift = (text: string, truth: Truth): Found => {
  const found: Found = { questions: [], problems: [] }
  for (const block of blocksIn(text).flatMap(parted)) {
    const { read, left, at } = readBlock(block, { truth, id: idAt(found.questions.length) })
    const line = lineAt(block, at)
    const result = checked(read)
    if ('question' in result) found.questions.push(result.question)
    else found.problems.push({ line, ...result, isLost: !isCategory(block.text) })
    if ('question' in result) found.problems.push(...left.map((note) => ({ ...note, line })))
  }
  return found
}

const lineAt = ({ text, numbers }: Block, at: number): number =>
  numbers[text.slice(0, at).split('\n').length - 1] ?? numbers[0] ?? 1

type Left = Omit<ImportProblem, 'line'>
type BlockRead = { read: Read; left: Left[]; at: number }

const note = (what: Trouble, about = ''): Left => ({ what, about, isLost: false })

const readBlock = ({ text }: Block, { truth, id }: { truth: Truth; id: string }): BlockRead => {
  const lost = (what: Trouble, { at = 0, about = '' } = {}): BlockRead => ({
    read: { kind: 'lost', what, about },
    left: [],
    at,
  })
  if (isCategory(text)) return lost('category', { about: plainText(text.replace(/^\s*\$\w+:?/, '')).text })
  const title = /^\s*::([^]*?)::/.exec(text)
  const start = title ? title[0].length : 0
  const [opens, closes] = [text.indexOf('{', start), text.lastIndexOf('}')]
  const shortly = () => ({ about: shortened(plainText(text.slice(start).split('{')[0] ?? '').text) })
  if (opens === -1) return lost(closes === -1 ? 'no answer' : 'not closed', shortly())
  if (closes < opens) return lost('not closed', { ...shortly(), at: opens })
  const body = text.slice(opens + 1, closes)
  const inner = text.slice(opens + 1).search(/[{}]/)
  const another = text.indexOf('{', closes)
  if (opens + 1 + inner < closes || another !== -1)
    return isOpen(text.slice(start))
      ? lost('not closed', { ...shortly(), at: opens })
      : lost('several answer blocks', {
          ...shortly(),
          at: another === -1 ? opens + 1 + inner : another,
        })
  const after = text.slice(closes + 1)
  // What goes on after the braces has a gap in their place.
  const stem = plainText(text.slice(start, opens) + (after.trim() === '' ? '' : `_____${after}`))
  const answer = readAnswer(body, { format: stem.format, truth })
  if (answer.kind === 'lost') return lost(answer.what, { at: opens, about: answer.about ?? shortly().about })
  return {
    read: { kind: 'question', question: { id, text: stem.text, answer: answer.answer } },
    left: [
      ...(title ? [note('title', plainText(title[1] ?? '').text)] : []),
      ...(stem.hadPicture && !answer.left.includes('picture') ? [note('picture')] : []),
      ...answer.left.map((what) => note(what)),
    ],
    at: 0,
  }
}

/** More braces open than close. */
const isOpen = (text: string): boolean => text.split('{').length > text.split('}').length

const MOST = 60
const shortened = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text)
