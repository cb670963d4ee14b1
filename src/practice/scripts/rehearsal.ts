import type { Answer } from '../../core/sheet/question'
import { LETTERS, type Letter, type Question, type RunSheet } from '../../core/runsheet'
import type { Occasion } from '../class-occasion'
import type { Line, Meaning } from '../class-script'
import type { Person } from '../people'
import { randomOf, type Random } from '../random'
import { cheersOf } from './cheers'
import * as phrases from './phrases'

/** What a class might do on an occasion that no script was written for, so that trainers can rehearse their own sheet. */
type Rehearsal = { sheet: RunSheet; cast: readonly Person[]; seed: number }

/** How many of ten people vote or answer, and how many of ten answers are right. */
const ANSWERING = 8
const RIGHT = 6

const questionsOf = (sheet: RunSheet): Question[] =>
  sheet.activities.flatMap((activity) => (activity.kind === 'quiz' ? activity.questions : []))

/** The place of an occasion in the sheet. It ends up in what people type, since nobody may type the same twice. */
const turnOf = (sheet: RunSheet, { title }: Occasion): number => {
  const titles = sheet.activities.flatMap((activity) => {
    if (activity.kind === 'quiz') return activity.questions.map(({ text }) => text)
    return activity.kind === 'poll' ? activity.question : activity.title
  })
  return titles.indexOf(title) + 1
}

const tailOf = (turn: number): string => {
  const tail = phrases.TAILS[turn % phrases.TAILS.length] ?? ''
  return ` ${tail.repeat(1 + Math.floor(turn / phrases.TAILS.length))}`
}

/** One of the ways in which people type an option. */
const typedOption = (letter: Letter, options: readonly string[], random: Random): string => {
  const place = LETTERS.indexOf(letter)
  const words = options[place] ?? letter
  const number = options.some((option) => /\d/.test(option)) ? `${letter}.` : String(place + 1)
  return random.pick([
    letter,
    letter,
    `${letter.toLowerCase()})`,
    number,
    `#${letter}`,
    words,
    `My answer: ${letter}`,
  ])
}

/** Something that is meant, and how it is typed. */
type Typed = { means: Meaning; says: string }

const vote = (options: readonly string[], favourite: number, random: Random): Typed => {
  const place = random.between(1, 10) <= 4 ? favourite : random.between(0, options.length - 1)
  const letter = LETTERS[place] ?? 'A'
  return { means: letter, says: typedOption(letter, options, random) }
}

type Typing = Exclude<Answer, { kind: 'choice' }>

const typedAnswer = (answer: Typing): string =>
  answer.kind === 'short' ? (answer.accepted[0] ?? '') : String(answer.from)

const wrongGuess = (answer: Typing, random: Random): string =>
  answer.kind === 'short' ? random.pick(phrases.GUESSES) : String(answer.to + random.between(1, 40))

const answer = (question: Question | undefined, options: readonly string[], random: Random): Typed => {
  const isRight = random.between(1, 10) <= RIGHT
  if (question === undefined) return vote(options, 0, random)
  if (question.answer.kind !== 'choice')
    return isRight
      ? { means: 'right', says: typedAnswer(question.answer) }
      : { means: 'wrong', says: wrongGuess(question.answer, random) }
  const { right } = question.answer
  const wrong = random.shuffled(LETTERS.slice(0, options.length).filter((letter) => letter !== right))
  const letter = isRight ? right : (wrong[0] ?? right)
  return { means: letter, says: typedOption(letter, options, random) }
}

/** The same, of somebody who has read the trainer's hint. */
const helped = (question: Question | undefined, random: Random): Typed | undefined => {
  if (question === undefined) return undefined
  if (question.answer.kind !== 'choice') return { means: 'right', says: typedAnswer(question.answer) }
  const { options, right } = question.answer
  return { means: right, says: typedOption(right, options, random) }
}

const answersTo = (occasion: Occasion & { kind: 'question' }, { sheet, cast, seed }: Rehearsal): Line[] => {
  const question = questionsOf(sheet).find(({ text }) => text === occasion.title)
  const tail = tailOf(turnOf(sheet, occasion))
  const teams = sheet.teams.map(({ id }) => id)
  const stuck = randomOf(seed, occasion.title, 'stuck').shuffled(teams)[0]
  return cast.flatMap((person): Line[] => {
    const random = randomOf(seed, occasion.title, person.username)
    if (random.between(1, 10) > ANSWERING) return []
    const typed = person.team !== undefined && person.team === stuck ? helped(question, random) : undefined
    if (typed) {
      const says = `${typed.says}${tail} ${person.writes}`
      return [{ afterHint: random.between(25, 90) / 10, who: person.username, means: typed.means, says }]
    }
    const { means, says } = answer(question, occasion.options, random)
    // One in twenty is late.
    const share = random.between(1, 20) === 1 ? 1.05 : 0.12 + 0.7 * random.next()
    return [
      {
        at: Math.max(1, occasion.seconds * share),
        who: person.username,
        means,
        says: `${says}${tail} ${person.writes}`,
      },
    ]
  })
}

const votesFor = (occasion: Occasion & { kind: 'poll' }, { sheet, cast, seed }: Rehearsal): Line[] => {
  const favourite = randomOf(seed, occasion.title).between(0, occasion.options.length - 1)
  const tail = tailOf(turnOf(sheet, occasion))
  return cast.flatMap((person): Line[] => {
    const random = randomOf(seed, occasion.title, person.username)
    if (random.between(1, 10) > ANSWERING) return []
    const { means, says } = vote(occasion.options, favourite, random)
    return [
      { at: 1.5 + 14 * random.next(), who: person.username, means, says: `${says}${tail} ${person.writes}` },
    ]
  })
}

type Phrases = readonly string[] | ((person: Person, seat: number) => string)

/** Each phrase said by another person, or by everybody what is theirs to say, one after the other. */
const said = (
  from: Phrases,
  means: Meaning,
  occasion: Occasion,
  { sheet, cast, seed }: Rehearsal,
): Line[] => {
  const speakers = randomOf(seed, occasion.title).shuffled(cast)
  const texts = typeof from === 'function' ? speakers.map(from) : from
  const tail = tailOf(turnOf(sheet, occasion))
  return speakers.slice(0, texts.length).map(({ username, writes }, index): Line => ({
    at: 2.5 + Math.min(2.3, 30 / texts.length) * index,
    who: username,
    means,
    says: `${texts[index]}${tail} ${writes}`,
  }))
}

const thanks = (who: string, turn: number): Line => ({
  afterHint: 4,
  who,
  replies: `@master thank you!${tailOf(turn)}`,
  means: 'talk',
  shows: 'reaction',
})

export const rehearsedLines = (occasion: Occasion, rehearsal: Rehearsal): Line[] => {
  const { cast, seed } = rehearsal
  switch (occasion.kind) {
    case 'intros':
      return said(phrases.introOf, 'intro', occasion, rehearsal)
    case 'poll':
      return votesFor(occasion, rehearsal)
    case 'question':
      return answersTo(occasion, rehearsal)
    case 'questions': {
      const asked = said(phrases.QUESTIONS, 'question', occasion, rehearsal)
      return [...asked, ...asked.map(({ who }) => thanks(who, turnOf(rehearsal.sheet, occasion)))]
    }
    case 'course':
      return said(phrases.REMARKS, 'talk', occasion, rehearsal)
    case 'break': {
      const turn = turnOf(rehearsal.sheet, occasion)
      return cheersOf(cast, Math.min(cast.length, 12), seed + turn, tailOf(turn))
    }
    case 'closing':
      return said(phrases.GOODBYES, 'talk', occasion, rehearsal)
  }
}
