import { phrasesOf, type Phrases } from './reading-phrases'
import { words } from './reading-words'

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
/** 'No way', 'no need', 'wait till': the no or the wait is of this word. */
export const NO_OF = words('way need matter chance doubt question problem till until')
/** Also takes back. */
export const RETRACTS = inLanguages({
  en: 'wait, i mean, i meant, make that, scratch that',
  de: 'warte, moment, quatsch, ich meine, ich meinte, ich mein, korrektur',
  fr: 'attends, attendez, je veux dire, plutôt',
  es: 'espera, quiero decir, digo',
  it: 'aspetta, anzi, volevo dire, cioè',
  pt: 'espera, quero dizer, aliás',
  nl: 'wacht, ik bedoel',
  ar: 'اقصد, بل',
})
/** Takes back beside another of these lists; alone it is as well said to who is wrong ('B, sorry A!'), or of something else. */
export const RETRACTS_OR_NOT = inLanguages({
  en: 'sorry, oops, actually, correction',
  de: 'sorry, halt, äh, ähm, ups',
  fr: 'pardon, euh',
  es: 'perdón',
  it: 'scusa, scusate',
  pt: 'desculpa, perdão',
  nl: 'sorry',
  ar: 'عفوا, اسف',
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
/** Puts something nearer in the place of what was denied; it also tells how sure somebody is. */
export const MORE_LIKE = phrasesOf(['more like', 'eher', 'plutôt', 'más bien', 'piuttosto', 'eerder'])
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
/** What follows is said against the answer before it, and leaves it as it is. */
export const ALTHOUGH = phrasesOf([
  'although',
  'even though',
  'despite',
  'whereas',
  'obwohl',
  'trotz',
  'bien que',
  'malgré',
  'aunque',
  'a pesar de',
  'anche se',
  'embora',
  'hoewel',
  'رغم',
])
/** What others say, or what one would say at first. */
export const OTHERS_SAY = inLanguages({
  en: 'everyone, everybody, people, most, many, they, some, id say, i would say, i thought, you would think, youd think, i always thought, i first thought, i used to think, was going to say, was about to say, wanted to say, wouldve said',
  de: 'alle, jeder, viele, die meisten, man, ich dachte, ich würde sagen, dachte immer, wollte erst, wollte schon, hätte gesagt',
  fr: 'tout le monde, les gens, beaucoup, on dirait, je dirais, je pensais, jallais dire',
  es: 'todos, todo el mundo, muchos, la gente, yo diría, pensaba, iba a decir',
  it: 'tutti, molti, la gente, direi, pensavo, stavo per dire',
  pt: 'todos, todo mundo, toda a gente, muitos, eu diria, pensava, eu ia dizer',
  nl: 'iedereen, veel mensen, ik dacht, ik zou zeggen, ik wilde zeggen',
  ar: 'جميع, كل الناس, معظم, كثيرون, كنت اظن, كنت ساقول',
})
/** What follows is concluded from what was said. German 'also' is English too. */
export const SO = inLanguages({
  en: 'so, therefore, hence, thus',
  de: 'deshalb, deswegen, daher, darum, folglich',
  fr: 'donc',
  es: 'así que, entonces',
  it: 'quindi, dunque',
  pt: 'portanto, então',
  nl: 'dus',
  ar: 'اذن, لذلك',
})
export const OR = words('or oder ou o of او ام')
/** Offers what follows as one more answer. */
export const OR_RATHER = words(`
  or oder ou either versus vs maybe perhaps possibly might could vielleicht evtl peut quizas quiza talvez forse oppure misschien of ربما او ام يمكن
`)
/** Behind 'X is': X belongs to something else, or falls short. */
export const OF_ANOTHER = words(`
  for only just too für fur nur bloß zu pour seulement trop solo para demasiado per troppo apenas voor slechts te ل فقط
`)
export const THE = words('the der die das le la les el los las il lo de het')
/** What somebody or something did or does, said behind the name without it. */
export const DID = words(`
  won wins wrote writes played plays sang sings made makes painted built discovered invented lived lives died fell starred directed needs
  gewann schrieb spielte spielt sang malte baute erfand entdeckte lebte starb gagna ecrit joue gano escribio juega vinse scrisse venceu escreveu won schreef
`)
export const THAN = words('than als')
/** Between a number and that in which it is counted: '12 in the squad'. */
export const WITHIN = words('in on at for with im am auf bei dans sur en nel na in op في')
/** 'Anything but X': before a 'but' that leaves out what follows. */
export const ALL = words(
  'all everyone everybody everything any anything anyone anybody nothing none no tout todo tutto',
)
export const HAS = words(
  'has have had hat haben hatte ont avait tiene tienen tenia hanno tem tinha heeft hebben had',
)
