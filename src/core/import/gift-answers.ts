import type { Answer } from '../sheet/question'
import { LETTERS } from '../sheet/parts'
import type { Trouble } from './found'
import { plainText } from './gift-text'

/** The two options of a question that is true or false, in the trainer's language. */
export type Truth = { right: string; wrong: string }

/** `left`: what the answer had that has no place in a run sheet. */
export type AnswerRead =
  | { kind: 'answer'; answer: Answer; left: Trouble[] }
  | { kind: 'lost'; what: Trouble; about?: string }

const lost = (what: Trouble, about?: string): AnswerRead => ({
  kind: 'lost',
  what,
  ...(about === undefined ? {} : { about }),
})

/** Reads what stands between the braces; escaped signs are out of the way. */
export const readAnswer = (body: string, { format, truth }: { format: string; truth: Truth }): AnswerRead => {
  // Four # begin what Moodle says to everybody afterwards.
  const [own = '', ...general] = body.split('####')
  const left: Trouble[] = general.length > 0 ? ['feedback'] : []
  const trimmed = own.trim()
  if (trimmed === '') return lost('essay')
  if (trimmed.startsWith('#')) return readNumber(trimmed.slice(1), left)
  const said = /^(T|TRUE|F|FALSE)\s*(#[^]*)?$/i.exec(trimmed)
  if (said) {
    const isTrue = said[1]?.toUpperCase().startsWith('T')
    const answer: Answer = { kind: 'choice', options: [truth.right, truth.wrong], right: isTrue ? 'A' : 'B' }
    return { kind: 'answer', answer, left: said[2] === undefined ? left : [...left, 'feedback'] }
  }
  return readParts(trimmed, { format, left })
}

type Part = {
  sign: '=' | '~'
  text: string
  weight: number | undefined
  hasFeedback: boolean
  hadPicture: boolean
}

const partOf = (sign: string, written: string, format: string): Part => {
  const weighed = /^\s*%(-?\d+(?:\.\d+)?)%/.exec(written)
  const [said = '', ...feedback] = (weighed ? written.slice(weighed[0].length) : written).split('#')
  const { text, hadPicture } = plainText(said, format)
  return {
    sign: sign === '=' ? '=' : '~',
    text,
    weight: weighed ? Number(weighed[1]) : undefined,
    hasFeedback: feedback.length > 0,
    hadPicture,
  }
}

const readParts = (body: string, { format, left }: { format: string; left: Trouble[] }): AnswerRead => {
  const [before = '', ...pieces] = body.split(/([=~])/)
  if (before.trim() !== '') return lost('other', plainText(before, format).text)
  const parts = pieces.flatMap((sign, at) =>
    at % 2 === 0 ? [partOf(sign, pieces[at + 1] ?? '', format)] : [],
  )
  const isTyped = parts.every(({ sign }) => sign === '=')
  if (isTyped && parts.every(({ text }) => text.includes('->'))) return lost('matching')
  // Of an answer with a weight, Moodle gives that many per cent; less than none is taken away.
  const partly = parts.find(({ weight }) => weight !== undefined && weight > 0 && weight < 100)
  if (partly) return lost('partly right', partly.text)
  const all: Trouble[] = [
    ...left,
    ...(parts.some(({ hasFeedback }) => hasFeedback) ? (['feedback'] as const) : []),
    ...(parts.some(({ weight }) => weight !== undefined && weight < 0) ? (['penalty'] as const) : []),
    ...(parts.some(({ hadPicture }) => hadPicture) ? (['picture'] as const) : []),
  ]
  const kept = { left: [...new Set(all)] }
  if (isTyped) {
    const accepted = parts.filter(({ weight }) => weight === undefined || weight > 0).map(({ text }) => text)
    if (accepted.length === 0) return lost('none right')
    // One wrong figure makes another number.
    const typos = accepted.every((text) => /^[\d\s.,+-]+$/.test(text)) ? 'none' : 'some'
    return { kind: 'answer', answer: { kind: 'short', accepted, typos }, ...kept }
  }
  const isRight = ({ sign, weight }: Part) => (weight === undefined ? sign === '=' : weight >= 100)
  const right = parts.flatMap((part, at) => (isRight(part) ? [at] : []))
  const letter = LETTERS[right[0] ?? 0]
  if (right.length === 0) return lost('none right')
  if (right.length > 1) return lost('several right')
  if (parts.length > LETTERS.length || !letter) return lost('too many options')
  return {
    kind: 'answer',
    answer: { kind: 'choice', options: parts.map(({ text }) => text), right: letter },
    ...kept,
  }
}

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`
const RANGE = new RegExp(`^(${NUMBER})\\s*\\.\\.\\s*(${NUMBER})$`, 'i')
const AROUND = new RegExp(`^(${NUMBER})(?:\\s*:\\s*(${NUMBER}))?$`, 'i')

/** '3.14', '3.14:0.01' or '3..4', one of them; an answer that X says to be of another weight is no range. */
const readNumber = (body: string, left: Trouble[]): AnswerRead => {
  const pieces = body.split(/[=~]/).filter((piece) => piece.trim() !== '')
  const [piece = ''] = pieces
  if (pieces.length > 1) return lost('several ranges')
  const [said = '', ...feedback] = piece.replace(/^\s*%100(?:\.0+)?%/, '').split('#')
  if (/^\s*%/.test(said)) return lost('partly right')
  const all: Trouble[] = feedback.length > 0 && !left.includes('feedback') ? [...left, 'feedback'] : left
  const range = rangeIn(said.trim())
  return range
    ? { kind: 'answer', answer: { kind: 'number', ...range }, left: all }
    : lost('bad number', plainText(said).text)
}

const rangeIn = (said: string): { from: number; to: number } | undefined => {
  const range = RANGE.exec(said)
  if (range) return { from: Number(range[1]), to: Number(range[2]) }
  const around = AROUND.exec(said)
  if (!around) return undefined
  const [value, tolerance] = [Number(around[1]), Math.abs(Number(around[2] ?? 0))]
  return { from: tidy(value - tolerance), to: tidy(value + tolerance) }
}

/** 3.141 - 0.001 is 3.1399999999999997 otherwise. */
const tidy = (value: number): number => Number(value.toPrecision(15))
