import { comparable, withoutNoise } from '../reading/normalise'
import { tokensOf } from '../reading/tokens'

/** Words that are in every question and say nothing of what is asked, in en, de, es, fr and ar. Denials are not among them. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the is are was were be been am do does did will would can could should shall may might must have has had',
    'i you he she it we they me us them my your his her its our their this that these those there here',
    'of in on at to for and or but so if then than as by with about into just also please really actually tell know say',
    'der die das den dem des ein eine einen einem einer ist sind war waren sein wird werden kann können könnte sollte soll',
    'muss darf hat haben ich du er sie es wir ihr mich mir uns euch mein dein unser ihre und oder aber denn dann als auch',
    'noch bitte eigentlich mal doch im am zu zum zur von vom mit für auf an bei in über',
    'el la los las un una unos unas es son era fue ser será serán estar está están estará estarán hay puede pueden podría debe tiene tienen yo tú él',
    'ella nosotros me te se nos mi tu su y o pero de del en al a con para por que favor también',
    'le les des du au aux et ou mais est sont était être sera seront peut peuvent pourrait doit ont avez avons je il elle nous vous ils',
    'elles ce cet cette ces mon ma mes ton ta votre notre leur sur dans pour avec svp aussi donc',
    'في من على إلى عن مع و أو ثم هذا هذه ذلك تلك هو هي نحن أنت أنا هم كان كانت يكون هل قد أن إن ما يمكن فضلك لو سمحت',
  ].flatMap((line) => comparable(line).split(' ')),
)

/** What a question asks for. They tell questions apart, and alone they are none. */
const ASKING_WORDS: ReadonlySet<string> = new Set(
  [
    'what when where who whom whose which why how many much long often',
    'was wann wo wer wen wem wessen welche welcher welches warum wieso weshalb wie viel viele lange oft wohin woher',
    'qué cuándo dónde quién cuál cuáles cómo cuánto cuántos cuánta',
    'quoi quand où qui quel quelle quels quelles pourquoi comment combien',
    'ماذا متى أين من أي لماذا كيف كم',
  ].flatMap((line) => comparable(line).split(' ')),
)

/** Two questions that differ in one of these are never the same. */
const DENIALS: ReadonlySet<string> = new Set(
  comparable(
    'not no never without none cant dont doesnt isnt arent wont shouldnt nicht kein keine nie ohne sin nunca ningún pas sans jamais aucun ne لا لم لن ليس بدون غير',
  ).split(' '),
)

/** Bird and birds are one word; so are pájaro and pájaros. Short words stay: 'bus' is no 'bu'. */
const singular = (word: string): string => (word.length > 4 ? word.replace(/(?<!s)s$/u, '') : word)

/** Of longer posts, which few write, the longest words tell enough. */
const MOST_WORDS = 40

const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0)

/**
 * What a question is about: its words but for those that say nothing, each once, the longest first. Empty where they are too few
 * to tell whether another asks the same.
 */
export const questionWords = (text: string): string[] => {
  const { text: said } = withoutNoise(text, () => undefined)
  const words = tokensOf(said).flatMap(({ kind, text: word }) => {
    if (kind !== 'word' && kind !== 'number') return []
    return STOP_WORDS.has(word) && !ASKING_WORDS.has(word) ? [] : [singular(word)]
  })
  const all = [...new Set(words)].toSorted(longestFirst).slice(0, MOST_WORDS)
  return all.filter((word) => !ASKING_WORDS.has(word)).length < 2 ? [] : all
}

/** Four of five words in common, counted over all words of both. High, since two questions are merged unasked. */
const LEAST_IN_COMMON = 0.8

/** Two alike questions of this many words or less have the same words: of four, one more is too much. */
const SAME_UP_TO = 3
/** So many words in common make two questions worth comparing. */
const TOGETHER = 3

/**
 * Each three words of which two alike questions have one triple in common, whatever their other words are. With at least 4 of 5 in
 * common, no more than a fifth of either is missing in the other: so of the first words, as many as that and three more, three are
 * in both (the ℓ-prefix scheme of similarity joins, with ℓ = 3). Empty: only the same words ask the same.
 */
export const tellingWords = (words: readonly string[]): string[] => {
  if (words.length <= SAME_UP_TO) return []
  const first = words.slice(0, words.length - Math.ceil(LEAST_IN_COMMON * words.length) + TOGETHER)
  return first.flatMap((a, at) =>
    first.slice(at + 1).flatMap((b, between) => first.slice(at + between + 2).map((c) => `${a} ${b} ${c}`)),
  )
}

/** Whether two questions ask the same, as far as their words can say. */
export const isAlike = (a: readonly string[], b: readonly string[]): boolean => {
  const inB = new Set(b)
  const shared = new Set(a.filter((word) => inB.has(word)))
  if (shared.size < LEAST_IN_COMMON * (a.length + b.length - shared.size)) return false
  return [...a, ...b].every((word) => shared.has(word) || !(DENIALS.has(word) || /\d/.test(word)))
}
