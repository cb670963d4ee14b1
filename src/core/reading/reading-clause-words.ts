import { phrasesOf, type Phrases } from './reading-phrases'

/** The words that tell how a post's clauses belong together; phrases are parted by commas. */
type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'ar'
const inLanguages = (lists: Record<Language, string>): Phrases =>
  phrasesOf(Object.values(lists).flatMap((list) => (list === '' ? [] : list.split(', '))))

/** 'A no B': what was said is taken back. Two of them in a row, or one with a sign behind it, leave no doubt of it. */
export const NO = inLanguages({
  en: 'no, nope, nah',
  de: 'nein, nee',
  fr: 'non',
  es: 'no',
  it: 'no',
  pt: 'nao',
  nl: 'nee',
  ar: 'لا',
})
/** Also takes back, or is only said while thinking. */
export const RETRACTS = inLanguages({
  en: 'wait, sorry, oops, actually, i mean, i meant, make that, scratch that, correction',
  de: 'warte, halt, moment, äh, ähm, quatsch, ich meine, ich meinte, ich mein, ups, korrektur',
  fr: 'attends, attendez, pardon, euh, je veux dire, plutôt',
  es: 'espera, perdón, quiero decir, digo',
  it: 'aspetta, scusa, scusate, anzi, volevo dire, cioè',
  pt: 'espera, desculpa, perdão, quero dizer, aliás',
  nl: 'wacht, ik bedoel',
  ar: 'عفوا, اسف, اقصد, بل',
})

/** What follows is denied, as far as the clause goes. */
export const DENIES = inLanguages({
  en: 'not, isnt, wasnt, arent, cant be, cannot be, instead of, rather than, anything but, everything but',
  de: 'nicht, statt, anstatt, kein, keine',
  fr: 'pas, au lieu de, plutôt que',
  es: 'no es, no era, no fue, no la, en vez de, en lugar de',
  it: 'non è, non era, invece di',
  pt: 'não é, não era, em vez de',
  nl: 'niet, in plaats van',
  ar: 'ليس, ليست, وليس, وليست, مش',
})
/** What follows stands, against what was denied or what others say. */
export const BUT = inLanguages({
  en: 'but',
  de: 'sondern, aber',
  fr: 'mais',
  es: 'sino, pero',
  it: 'ma, bensì',
  pt: 'mas',
  nl: 'maar',
  ar: 'لكن, ولكن, بل',
})
/** Begins anew, without a sign: 'not Sydney its Canberra'. */
export const ANEW = inLanguages({
  en: 'its, it is, it was',
  de: 'es ist, das ist, es war',
  fr: 'est',
  es: 'es la, es el',
  it: '',
  pt: '',
  nl: 'het is',
  ar: 'هي, هو, انها',
})
/** Behind its subject: 'Paris is not', where the denial is about what stands before it. */
export const IS = inLanguages({
  en: 'is, are, was, were, do, does, did, can, should, would, could, will',
  de: 'ist, war, sind, kann, wird',
  fr: 'est, nest, etait, netait',
  es: 'es, era',
  it: 'è, era',
  pt: 'é, era',
  nl: 'is, was',
  ar: '',
})
/** What others say, or what one would say at first. */
export const OTHERS_SAY = inLanguages({
  en: 'everyone, everybody, people, most, many, they, some, id say, i would say, i thought, you would think, youd think',
  de: 'alle, jeder, viele, die meisten, man, ich dachte, ich würde sagen',
  fr: 'tout le monde, les gens, beaucoup, on dirait, je dirais',
  es: 'todos, todo el mundo, muchos, la gente, yo diría',
  it: 'tutti, molti, la gente, direi',
  pt: 'todos, todo mundo, toda a gente, muitos, eu diria',
  nl: 'iedereen, veel mensen, ik dacht, ik zou zeggen',
  ar: 'جميع, كل الناس, معظم, كثيرون',
})
