import { isLand } from './lands'
import {
  ABOUT_TEAMS,
  BECAUSE,
  CLOSING,
  FILLER,
  GREETINGS,
  ONLY,
  REMARK,
  SAYS_IS,
  TITLES,
  words,
} from './reading-words'

/** What a thing is, said before its name or behind it: 'river Nile', 'New York City'. */
const KINDS = words(`
  city town village capital country state nation river lake sea ocean mountain mount mt island planet bridge street keyword function element
  stadt hauptstadt fluss meer ozean berg insel ville capitale fleuve riviere lac mer mont montagne ile planete ciudad rio lago mar monte isla
  planeta citta fiume isola 市 مدينه عاصمه نهر بحيره بحر جبل جزيره كوكب
`)
/** Who somebody is, said before the name: 'queen Victoria', 'Komponist Mozart'. Behind one it is a name: 'Beatles Queen'. */
const CALLINGS = words(`
  king queen emperor empress president chancellor pope saint sir lord lady dame prince princess sultan tsar painter composer writer author
  poet physicist chemist scientist inventor philosopher konig konigin kaiser kaiserin prasident papst maler malerin komponist dichter physiker
  herr frau roi reine rey reina presidente re regina ملك
`)

/** Said to somebody, or of how sure or pleased one is. */
const SAID = words(`
  mate bro dude man sir miss madam teacher professor buddy folks friends baby boss chef alter digga leute
  lovely beautiful famous dear sweet ancient modern schone schones beruhmte
  easily literally simply exactly always forever genau exakt immer sowieso rocks rules use uses
`)

/** First names of people who are asked for in quizzes. None that is a place too, and none by which alone somebody is known. */
const FIRST_NAMES = words(`
  abraham ada agatha alan albert alexander alexandre alfred allan amadeus amelia ana andre andrew andy angela anna anne anthony antoine anton antonin
  antonio arthur astrid august barack benjamin bernhard bertolt bertrand bill blaise bob boris carl carlos caspar charles che christiaan
  christian christoph christopher claude clara conan cristiano daniel david dian diego dmitri dmitry dimitri donald dorothy edgar edmund edvard
  edward edwin elisabeth elizabeth ella elon elvis emil emily emma emmanuel enrico erich erik ernest ernst erwin eugene ferdinand fidel francis
  franklin franz frank freddie frederic frederick frida friedrich fritz fyodor gabriel galileo george georg georges gerhard giacomo giovanni
  giuseppe gottfried grace graham greta guglielmo guido gustav gustave hannah hans harper harriet harry heinrich henri henry henrik hermann
  hillary igor immanuel indira isaac isabel ivan jacques james jane jean jeff jesse jimi joan joe johann johannes john jonas jonathan joseph juan
  jules julius karl katherine konrad kurt lars leo leonard leonhard lewis linus lionel lise louis louise ludwig luigi luther lyndon mahatma marcel
  marco margaret maria marie mario mark martin mary max maya michael miguel mikhail mohandas napoleon neil nelson niccolo nicolas nicolaus niels
  nikola oliver oscar otto pablo patrick paul peter philip pierre pyotr rachel ralph ray rene richard robert roger ronald rosa rosalind rudolf
  samuel sandro sebastian serena sergei sigmund simon steve steven stephen sylvia taylor theodor theodore thomas tim tom toni tony ulrich umberto
  usain vasco vincent vladimir walt walter werner wernher wilhelm william winston wolfgang yuri zinedine محمد احمد نجيب طه
`)
/** Between a first name and the name: 'Ludwig van Beethoven', 'ibn Sina'. */
const PARTICLES = words('van von der den da de di del della dos la le du ibn bin abu el al ten zu ابن ابو')
const CONTINENTS = words(`
  europe africa asia america australia antarctica europa afrika asien amerika australien afrique asie amerique asia اوروبا افريقيا اسيا
`)
/** Join what stands before them to what follows: 'ECMAScript aka JavaScript', 'wir sagen Paris'. */
export const JOINING = words(`
  aka alias called named known knows near genannt heisst sagen sagt nehmen meinen denken glauben tippen raten
  disons pensons croyons appele decimos creemos pensamos llamado diciamo crediamo
`)

const SIGN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u

/** Whether these words say where something lies. */
export const isWhere = (texts: readonly string[]): boolean =>
  isLand(texts) || (texts.length > 0 && texts.every((text) => CONTINENTS.has(text)))

/** 'Hi Ben', 'thanks Ana', 'Team Red', 'Dr.', 'J.', 'because of …', 'Rome is only second': said around an answer. */
export const isAround = (texts: readonly string[]): boolean =>
  GREETINGS.has(texts[0] ?? '') ||
  texts.some((text, index) => ONLY.has(text) && SAYS_IS.has(texts[index - 1] ?? '')) ||
  texts.some((text) => CLOSING.has(text) || ABOUT_TEAMS.has(text) || BECAUSE.has(text)) ||
  texts.every((text) => text.length === 1 || TITLES.has(text) || FILLER.has(text) || SAID.has(text))

/**
 * Whether a word right beside an answer, with nothing between, can belong to it, as people see it: what it is, where it lies, a
 * first name or initials, something said to somebody. Any other is a name of its own: 'London Paris'. A script that has no spaces
 * does not tell.
 */
export const belongsTo = (text: string, answer: readonly string[]): boolean =>
  KINDS.has(text) ||
  SAID.has(text) ||
  REMARK.has(text) ||
  CONTINENTS.has(text) ||
  PARTICLES.has(text) ||
  SIGN.test(text) ||
  [...text].length <= 2 ||
  (isLand([text]) && !isLand(answer)) ||
  isFirstName(text, answer)

/** The same of a word before it, where a title can stand; before 'da Vinci' and 'van Gogh' stands a first name, whatever it is. */
export const leadsTo = (text: string, answer: readonly string[]): boolean =>
  CALLINGS.has(text) || PARTICLES.has(answer[0] ?? '') || belongsTo(text, answer)

/** Where the answer is no first name itself. */
export const isFirstName = (text: string, answer: readonly string[]): boolean =>
  FIRST_NAMES.has(text) && !answer.some((own) => FIRST_NAMES.has(own))
