import { isSign, isTelling } from './reading-clause'
import { phraseAt, phrasesOf } from './reading-phrases'
import { FILLER, words } from './reading-words'
import { isContent, type Token } from './tokens'

/** By these a post tells of a time gone by; in en, de, fr, es, it, pt, nl, ar. */
const GONE_BY = phrasesOf([
  'last year',
  'last summer',
  'last winter',
  'last week',
  'last weekend',
  'last month',
  'last night',
  'last time',
  'yesterday',
  'ago',
  'back then',
  'when i was',
  'when we were',
  'letztes jahr',
  'letzten sommer',
  'letzten winter',
  'letzte woche',
  'letztes mal',
  'gestern',
  'damals',
  'früher',
  'lan dernier',
  'lannée dernière',
  'été dernier',
  'hier soir',
  'il y a longtemps',
  'el año pasado',
  'el verano pasado',
  'ayer',
  'hace mucho',
  'lanno scorso',
  'anno scorso',
  'ieri',
  'tempo fa',
  'ano passado',
  'ontem',
  'há muito tempo',
  'vorig jaar',
  'gisteren',
  'lang geleden',
  'العام الماضي',
  'السنة الماضية',
  'امس',
  'زمان',
])
/** By these, of what somebody is doing. */
const NOWADAYS = phrasesOf([
  'right now',
  'at the moment',
  'gerade eben',
  'en ce moment',
  'ahora mismo',
  'in questo momento',
])
const ONESELF = words(
  'i we my our me us ich wir mein meine mich uns je nous mon ma yo mi io mio eu meu ik wij انا نحن',
)
/** Said by who answers, between 'I' and the answer, beside the words of every answer. */
const SUPPOSES = words(`
  assume presume suspect imagine wanna want remember heard read know write type put came tend vermute schatze kenne tippe nenne rate erinnere suppose convinced confident positive certain torn inclined betting uberzeugt
  supongo imagino recuerdo imagine immagino suppongo acho denk gok
`)
/** How somebody is. */
const FEELS = words(`
  hungry thirsty tired sleepy bored sick exhausted excited nervous confused curious freezing starving happy sad proud
  hungrig durstig mude langweilig krank habe hab feel feeling kaputt gespannt aufgeregt verwirrt hunger durst
  fatigue fatiguee faim soif malade cansado cansada hambre sueno tengo tenho aburrido stanco stanca fame sete sonno cansaco fome moe honger جوعان تعبان عطشان
`)
const DOING = /^\p{L}{3,}ing$/u
/** Behind a word for a doing: 'singing it', 'waiting for'. */
const OBJECTS = words('it this that my me you your us our them for to out at about along with')
/** First in a question about the room, or in a song. */
const INVERTED = phrasesOf([
  'is this',
  'is that',
  'is there',
  'is anyone',
  'is anybody',
  'is everyone',
  'are you',
  'are we',
  'are there',
  'do you',
  'do we',
  'did you',
  'did we',
  'have you',
  'have we',
  'can you',
  'can we',
  'can i',
  'could you',
  'could we',
  'ist das',
  'gibt es',
  'habt ihr',
  'hast du',
  'seid ihr',
  'bist du',
  'kannst du',
  'konnen wir',
])
/** 'Life is like a box of chocolates' */
const SIMILES = phrasesOf([
  'is like',
  'are like',
  'was like',
  'feels like',
  'ist wie',
  'sind wie',
  'est comme',
  'es como',
  'è come',
  'é como',
  'is als',
])

type Says = (tokens: readonly Token[], telling: readonly Token[]) => boolean

const holds =
  (phrases: ReturnType<typeof phrasesOf>): Says =>
  (tokens, telling) =>
    telling.length > 0 && tokens.some((_, at) => phraseAt(phrases, tokens, at) > 0)

/** 'war ich letztes Jahr', 'biology was so long ago' */
const tellsOfThePast: Says = (tokens, telling) => holds(GONE_BY)(tokens, telling) && telling.length > 1

/** 'I know nothing about football', 'I prefer Python', 'I am a vegan' */
const tellsOfOneself: Says = (tokens, telling) => {
  const [first, second, third] = tokens.filter(isContent)
  if (!first || !second || !SUBJECTS.has(first.text)) return false
  const verb = AM.has(second.text) ? third : second
  const least = SUPPOSES.has(verb?.text ?? '') ? 3 : AM.has(second.text) ? 1 : 2
  return isTelling(verb) && telling.length >= least
}
const AM = words('am was bin suis soy estoy sono sou estou ben')
const SUBJECTS = words('i we ich wir je nous yo io eu ik انا نحن')

const tellsHowOneIs: Says = (_, telling) =>
  telling.length <= 2 &&
  telling.some(({ text }) => FEELS.has(text)) &&
  telling.every(({ text }) => FEELS.has(text) || text.length < 3)

/** 'singing it out loud right now' */
const tellsWhatOneDoes: Says = (tokens, telling) => {
  const [first, second] = tokens.filter(isContent)
  const isDoing =
    DOING.test(first?.text ?? '') && !FILLER.has(first?.text ?? '') && OBJECTS.has(second?.text ?? '')
  return (isDoing && telling.length > 1) || (telling.length > 2 && holds(NOWADAYS)(tokens, telling))
}

const asksTheRoom: Says = (tokens, telling) => telling.length > 1 && phraseAt(INVERTED, tokens, 0) > 0

const compares: Says = (tokens, telling) => telling.length > 2 && holds(SIMILES)(tokens, telling)

/** 'run Forrest run' */
const cheers: Says = (tokens) => {
  const texts = tokens.filter(isContent).map(({ text }) => text)
  return texts.length === 3 && texts[0] === texts[2] && texts[0] !== texts[1]
}

const TALKS: readonly Says[] = [
  tellsOfThePast,
  tellsOfOneself,
  tellsHowOneIs,
  tellsWhatOneDoes,
  asksTheRoom,
  compares,
  cheers,
]

/** Whether a post tells or asks something, and is no answer: it need not be right, but an answer looks like one. */
const isTalk = (tokens: readonly Token[]): boolean =>
  TALKS.some((talks) => talks(tokens, tokens.filter(isTelling)))

/** A name, with what belongs to it */
const MOST_IN_NAME = 3

/** Whether the first clause is talk too; 'Rome, I was there last year' answers. */
export const isTalkFromTheStart = (tokens: readonly Token[]): boolean => {
  const end = tokens.findIndex(isSign)
  const front = tokens.slice(0, end < 0 ? tokens.length : end)
  const telling = front.filter(isTelling)
  const isName = end > 0 && telling.length > 0 && telling.length <= MOST_IN_NAME && !isTalk(front)
  return isTalk(tokens) && !isName
}

/** 'We swam in the Danube last summer': told of oneself and of a time gone by. */
export const isMemory = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => ONESELF.has(text)) && tellsOfThePast(tokens, tokens.filter(isTelling))
