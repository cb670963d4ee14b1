import { keyOf } from './intro-names'

export type Wish = { kind: 'learn' | 'challenge'; text: string }

/** Where a wish is said: what follows `lead` up to the end of the sentence, or what its group takes. */
type Way = { kind: Wish['kind']; name: string; lead: RegExp }

/** Written with ' for any apostrophe and one space for any run of them. */
const way = (kind: Wish['kind'], name: string, lead: string): Way => ({
  kind,
  name,
  lead: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${lead.replaceAll("'", "['’]?").replaceAll(' ', '[ \\t]+')})(?![\\p{L}\\p{N}])`,
    'iu',
  ),
})

const IS = "(?:(?: today| here| this week| right now| from this| in this| at work| so far)*(?: is| are|'s)?)"

const WAYS: readonly Way[] = [
  way(
    'learn',
    'want to learn',
    `(?:want|wanna|wants|like|love|hope|hoping|wish|wishing|plan|planning|aim|aiming|eager|keen|excited|looking|looking forward|here|goal is|ready|curious|need|trying|try|happy) (?:to )?(?:finally |really |also )?(?:learn|learning)(?: more)?(?: about)?${IS}`,
  ),
  way('learn', 'thing to learn', `(?:one )?thing (?:i (?:want|would like|'d like|hope) )?to (?:learn)${IS}`),
  way('learn', 'wanna learn', 'wanna learn'),
  way(
    'learn',
    'get better at',
    '(?:want|wanna|like|love|hope|hoping|keen|looking) to (?:get better (?:at|with)|understand|master|know|improve)',
  ),
  way(
    'learn',
    'möchte lernen',
    '(?:möchte|moechte|will|würde|wuerde|hoffe)(?: gerne?| heute| endlich| unbedingt)* (?:zu )?lernen',
  ),
  way(
    'learn',
    'veux apprendre',
    "(?:je (?:veux|voudrais|souhaite|souhaiterais|viens)|j'(?:aimerais|espère)|envie d') ?(?:bien )?apprendre",
  ),
  way('learn', 'quiero aprender', '(?:quiero|quisiera|querría|me gustaría|espero|vengo a) aprender'),
  way(
    'learn',
    'أريد أن أتعلم',
    '(?:و)?(?:أريد|اريد|أود|اود|أرغب في|ارغب في)(?: أن| ان)? (?:أتعلم|اتعلم|تعلم)',
  ),
  way(
    'challenge',
    'biggest challenge',
    `(?:biggest|main|greatest|current|my|number one) (?:\\p{L}+ )?(?:challenge|struggle)(?! of )${IS}`,
  ),
  way('challenge', 'größte Herausforderung', '(?:größte|groesste|meine) Herausforderung(?: ist)?'),
  way('challenge', 'plus grand défi', "(?:plus )?(?:grand|gros|mon) défi(?: est|, c'est)?"),
  way('challenge', 'mayor reto', '(?:mayor|mi|principal) (?:reto|desafío)(?: es)?'),
  way('challenge', 'أكبر تحد', '(?:أكبر تحد|أكبر تحدي|اكبر تحدي|أكبر تحدياتي)(?: هو| لي| عندي)?'),
]

/** Says a wish only beside a name or a place: by itself 'struggling with the wifi' is a remark. */
const WEAK_WAYS: readonly Way[] = [
  way('challenge', 'struggle with', '(?:struggle|struggling) with'),
  way('learn', 'interested in', '(?:interested in|curious about)'),
]

/** German puts the verb last: 'ich möchte besseres Prompten lernen'. */
const GERMAN =
  /(?<!\p{L})(?:möchte|moechte|will|würde|wuerde)(?: gerne?| heute| hier| endlich)* (?<text>[^.!?\n|]{2,120}?) lernen(?!\p{L})/iu

const END = /[.!?](?=\s|$)|[\n|•;]/u
/** Another field, or the other wish, begins. */
const NEXT =
  /(?:,|\sand|\sbut|\sund|\set|\sy)?\s+(?:my|meine|mon|mi)\s+(?:\p{L}+\s+){0,2}(?:challenge|herausforderung|défi|reto|desafío)/iu
const POINTING = new Set([
  'this',
  'that',
  'it',
  'more',
  'this too',
  'that too',
  'that as well',
  'this as well',
  'it all',
  'them',
  'these',
])

export type FoundWish = Wish & { at: number }

export const wishIn = (text: string): FoundWish | undefined => firstOf(text, WAYS)
export const weakWishIn = (text: string): FoundWish | undefined => firstOf(text, WEAK_WAYS)

const firstOf = (text: string, ways: readonly Way[]): FoundWish | undefined => {
  const found = ways.flatMap(({ kind, lead }) => {
    const match = lead.exec(text)
    if (
      !match ||
      /n['’]?t(?:\s+\p{L}+)?\s*$|\bnot\s*$/iu.test(text.slice(Math.max(0, match.index - 20), match.index))
    )
      return []
    return [{ kind, at: match.index, text: wishText(text.slice(match.index + match[0].length)) }]
  })
  const german = ways === WAYS ? GERMAN.exec(text) : null
  if (german) found.push({ kind: 'learn', at: german.index, text: wishText(german.groups?.['text'] ?? '') })
  const told = found.filter((wish) => wish.text !== '' && !POINTING.has(keyOf(wish.text)))
  return [...told].sort((a, b) => a.at - b.at)[0]
}

/** What is wished, up to the end of its sentence. */
export const wishText = (rest: string): string => {
  const said = rest.replace(/^[\s:=,–—-]+/u, '')
  const end = [said.search(END), said.search(NEXT)].filter((at) => at >= 0)
  return tidy(end.length > 0 ? said.slice(0, Math.min(...end)) : said)
}

/** Without signs and pictures at its ends. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}"'“«(]+/u, '')
    .replace(/[^\p{L}\p{M}\p{N}"'”»)+#%]+$/u, '')
