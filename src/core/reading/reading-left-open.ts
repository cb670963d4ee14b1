import { leadsTo } from './reading-beside'
import { isSign, isTelling } from './reading-clause'
import { IS } from './reading-clause-words'
import { phraseAt, phrasesOf } from './reading-phrases'
import { coveredBy, type Mention } from './reading-own-words'
import { ARTICLES, COMMON, FILLER, OF, words } from './reading-words'
import type { Word } from './reading-several'
import { isContent, type Token } from './tokens'

/** Somebody else says it, where he who answers and his team do not. */
const HE_SAYS = words(`
  says said thinks thought claims believes sagt sagte meint denkt glaubt dit pense croit dice piensa cree pensa crede diz acha zegt denkt
  يقول قال يظن
`)
/** Many say it: the verb's form is the same for oneself. */
const THEY = words(`
  everyone everybody people most they some many others alle viele manche leute die gens beaucoup todos muchos tutti molti todo
  muitos iedereen mensen الجميع الناس
`)
const THEY_SAY = words(`
  say think claim believe sagen meinen denken glauben disent pensent dicen piensan dicono pensano dizem zeggen denken
  يقولون
`)
const WHO_ANSWERS = words(
  'i we team group my our us me myself it ich wir gruppe je nous equipe on yo nosotros equipo io noi squadra eu ik wij انا نحن فريق',
)
/** Before a name that somebody is called by, in 'my friend says'. */
const TEAMS = words(
  'team group gruppe equipe equipo squadra table tisch us gut guess answer heart head brain bauch herz kopf فريق',
)

/** Behind 'X is' or 'X would be': X falls short, or looks so. */
const FALLS_SHORT = words(
  'too zu trop demasiado troppo demais te muy zo trap decoy trick joke falle piege trampa out nonsense silly stupid ridiculous unsinn raus',
)
/** Of an answer that was weighed and not given, or only in jest. */
export const NOT_GIVEN = phrasesOf([
  'about to say',
  'going to say',
  'wanted to say',
  'almost said',
  'nearly said',
  'wollte sagen',
  'i doubt it',
  'as if',
  'first thought',
  'first guess',
  'first idea',
  'second choice',
  'second guess',
  'second thought',
  'at first',
  'used to think',
  'just kidding',
  'only kidding',
  'kidding',
  'jk',
  'but me',
  'but not me',
  'not me',
  'i disagree',
  'changed from',
  'changed to',
  'switched from',
  'switched to',
  'switching from',
  'mein erster gedanke',
  'dachte erst',
  'dachte zuerst',
  'nur spass',
  'ohne mich',
  'ausser mir',
  'sauf moi',
  'menos yo',
  'tranne me',
])
/** How far behind its verb it is said that something falls short. */
const REACH = 4

/** 'my friend says', 'everyone says', 'most would say' before the answer. */
const saysAnother = (front: readonly Token[]): boolean => {
  const verb = front.findLastIndex(({ text }) => HE_SAYS.has(text) || THEY_SAY.has(text))
  const before = front.slice(0, verb).filter(isContent)
  if (verb < 1 || before.some(({ text }) => TEAMS.has(text))) return false
  if (before.some(({ text }) => THEY.has(text))) return true
  // 'I said', 'we thought'
  // A single word before it may be a name that is a filler elsewhere: 'Ben'.
  const subject =
    before.findLast(({ text }) => WHO_ANSWERS.has(text) || !FILLER.has(text)) ??
    (before.length === 1 ? before[0] : undefined)
  return subject !== undefined && HE_SAYS.has(front[verb]?.text ?? '') && !WHO_ANSWERS.has(subject.text)
}

/** 'is too easy', 'would be a trap', 'wäre zu leicht' right behind the answer. */
const fallsShort = (rest: readonly Token[]): boolean => {
  const [first, second] = rest.filter(isContent)
  const isSaid = phraseAt(IS, rest, 0) > 0 || [first, second].some((token) => SEEMS.has(token?.text ?? ''))
  const would = phraseAt(WOULD_BE, rest, 0)
  if (would > 0 && rest.slice(would, would + REACH).some(isTelling)) return true
  const isNext = rest[0]?.kind === 'word'
  const said = rest.slice(1, 1 + REACH)
  const end = said.findIndex(({ kind }) => kind === 'mark' || kind === 'end')
  return isNext && isSaid && said.slice(0, end < 0 ? REACH : end).some(({ text }) => FALLS_SHORT.has(text))
}
/** 'X would be silly': so it is not taken. */
const WOULD_BE = phrasesOf([
  'would be',
  'would have been',
  'wäre',
  'wäre gewesen',
  'serait',
  'aurait été',
  'sería',
  'habría sido',
  'sarebbe',
  'sarebbe stata',
  'seria',
  'teria sido',
  'zou zijn',
])
const SEEMS = words(
  'seems looks sounds feels scheint klingt ware semble serait parece seria sembra sarebbe lijkt',
)

/** Before a place or a thing that only tells of what was named before it: 'Lyon near Paris', 'a friend of Beethoven'. */
const BESIDE = words(`
  near by outside of in from like with than bei nahe neben von aus wie als mit pres chez de du cerca como di vicino come perto vlakbij
`)
/** By itself it is another place already. */
const NEAR = words('near outside bei nahe neben pres cerca vicino perto vlakbij')
/** Before 'by' and 'von' it says who did what is asked for: 'painted by', 'komponiert von'. */
const DONE =
  /ed$|^(?:made|written|built|sung|drawn|done|won|found|led)$|^(?:ge|be|er|ver|ent)\p{L}+(?:t|en)$|iert$/u
/** Behind somebody's name: another than him. */
const SOMEBODYS = words(`
  teacher pupil student friend father mother brother sister son daughter wife husband rival idol enemy boss lehrer schuler freund freundin
  vater mutter bruder schwester sohn tochter frau mann
`)

/** Whether the answer only says where or whose something else is: 'my friend in Paris', 'in Paris we say London'. */
export const isBesideAnother = (
  tokens: readonly Token[],
  words: readonly Word[],
  answer: Mention,
  isAnother: (words: readonly Word[]) => boolean,
): boolean => {
  const own = tokens.slice(answer.from, answer.to).map(({ text }) => text)
  const sign = tokens.slice(0, answer.from).findLastIndex((token) => isSign(token))
  const before = words.filter(({ at }) => at > sign && at < answer.from).map(({ text }) => text)
  const next = tokens.findIndex((token, at) => at >= answer.to && isSign(token))
  const behind = words.filter(({ at }) => at >= answer.to && (next < 0 || at < next))
  const last = before.at(-1) ?? ''
  const front = ARTICLES.has(last) && !BESIDE.has(last) ? before.slice(0, -1) : before
  const isBeside = BESIDE.has(front.at(-1) ?? '') && !DONE.test(front.at(-2) ?? '')
  // 'the city of Paris'
  const isOf = OF.has(front.at(-1) ?? '')
  const isOfAnother = front.some(
    (text) => !FILLER.has(text) && !BESIDE.has(text) && !COMMON.has(text) && !(isOf && leadsTo(text, own)),
  )
  return (
    (isBeside &&
      (isOfAnother ||
        front.some((text) => NEAR.has(text)) ||
        (behind.some(({ text }) => !FILLER.has(text)) && isAnother(behind)))) ||
    (own.at(-1)?.endsWith('s') === true && SOMEBODYS.has(behind[0]?.text ?? ''))
  )
}

/** Whether what is said around an answer leaves open that it is meant: others say it, it falls short, it was only thought of. */
export const isLeftOpen = (tokens: readonly Token[], mentions: readonly Mention[]): boolean => {
  const own = coveredBy(mentions)
  return (
    saysAnother(tokens.slice(0, Math.min(...mentions.map(({ from }) => from)))) ||
    mentions.some(({ to }) => fallsShort(tokens.slice(to, to + 2 * REACH))) ||
    tokens.some((_, at) => !own.has(at) && phraseAt(NOT_GIVEN, tokens, at) > 0)
  )
}
