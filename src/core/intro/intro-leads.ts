import { takeName, takePlace, type Taken } from './intro-names'
import { tidy } from './intro-wish'
import type { Labelled } from './intro-labels'

export type Post = { text: string; labelled: Labelled[]; hasWish: boolean }

export type Rule = { name: string; read: (post: Post) => string | undefined }

const phrase = (source: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}'’])(?:${source.replaceAll("'", "['’]").replaceAll(' ', '[ \\t]+')})[ \\t]+`,
    'giu',
  )

/** In front of a name. After the first kind any name may follow, after the second also all that people are. */
export const NAMES_FOLLOW = phrase(
  "my name is|my name's|my names|the name's|name's|call me|they call me|mein name ist|ich heiße|ich heisse|je m'appelle|moi c'est|mon nom est|me llamo|mi nombre es|اسمي|أسمي|mi chiamo|mijn naam is|ik heet|o meu nome é|meu nome é",
)
export const PEOPLE_FOLLOW = phrase(
  "i'm|i am|im|this is|ich bin|je suis|yo soy|soy|أنا|انا|ich bin der|ich bin die|sono|ik ben|eu sou|sou",
)
/** In front of where somebody lives: said of nothing else. */
export const HOMES_FOLLOW = phrase(
  "(?:i|we) (?:currently |now )?live in|i'm living in|(?:currently |now )?living in|based in|based out of|based (?:here )?in|located in|(?:ich )?(?:wohne|lebe) in|j'habite(?: à| en| au)?|je vis (?:à|en|au)|basée? à|vivo en|radico en|و?أعيش في|و?اعيش في|و?أسكن في|و?اسكن في|مقيم في|مقيمة في",
)
export const ORIGINS_FOLLOW = phrase(
  "i'm from|i am from|im from|i come from|we're from|here from|hier aus|ici de|aquí desde|(?:originally|also) from|(?:joining|tuning in|writing|tweeting|calling|dialing in|dialling in|coming|participating|watching|following)(?: you| in| this| live| along)* from|ich komme aus|komme aus|ich bin aus|je viens de|je suis de|vengo de|soy de|yo soy de|desde|أنا من|انا من",
)
export const GREETINGS_FROM =
  /(?:^|[.!?\n,]\s*)(?:(?:big |warm |many )?(?:hello|hi|hey|greetings|good morning|good evening|cheers|regards|hallo|grüße|gruesse|grüsse|viele grüße|liebe grüße|schöne grüße|moin|bonjour|salut|salutations|hola|saludos|ola|olá|ciao|saluti|مرحبا|تحياتي|تحية|سلام))(?:[ ,]+(?:everyone|everybody|all|there|folks|friends|team|class|people|y['’]all|zusammen|alle|à tous|tous|a todos|todos|جميعا))*[ ,!]*[ ]*(?:from|aus|depuis|desde|de|من)[ \t]+(?:the )?(?:dem |der )?/giu
export const HERE_IN = /(?<!\p{L})i['’]?m (?:here )?in[ \t]+/giu
/** "I'm Ana, a teacher from Leeds" */
export const SOMEBODY_FROM =
  /(?<!\p{L})(?:(?:i['’]?m|i am|this is|my name is) (?:[^,.!?\n]{1,40}, )?(?:and )?an? (?<who>[^,.!?\n]{1,50}?) from|ich bin (?<wer>\p{L}+(?: \p{L}+)?) aus)[ \t]+/giu
/** Something else comes from there. */
export const ELSEWHERE =
  /(?<!\p{L})(?:of|on|in|at|to|with|for|about|by|back|fresh|away|friend|fan|learn\p{L}*|home|far|got|heard|gespannt|zurück)(?!\p{L})/iu
/** What joins a name and the place after it; `here` as in 'Ana here from Leeds'. */
const JOINT =
  /^,?\s*(?:(?:here|hier|ici|aquí)\s+)?(?:(?:and |und |et |y )?(?:i['’]m )?(?:from|based in|living in|and i live in|in|aus|de|di|من))\s+/iu
/** Where 'de' means from, and is no part of a name. */
const ROMANCE = /soy|suis|appelle|llamo|nombre|nom|sou|sono|chiamo/iu
export const BASED = /(?<!\p{L})(?<town>\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?)-based(?!\p{L})/u
export const GREETING =
  /^(?:[^\p{L}\p{N}]*(?:hello|hi|hiya|hey|hallo|moin|servus|guten morgen|guten tag|good morning|good evening|good afternoon|bonjour|salut|hola|buenos días|buenas|ciao|olá|greetings|howdy|yo|viele grüße|liebe grüße|مرحبا|أهلا|السلام عليكم|everyone|everybody|all|there|folks|friends|team|class|people|zusammen|alle|à tous|tous|todos|a todos)(?!\p{L}))+[^\p{L}\p{N}]*/iu

export const follows = (text: string, leads: RegExp): { lead: string; rest: string }[] =>
  [...text.matchAll(leads)].map((match) => ({
    lead: match[0],
    rest: text.slice(match.index + match[0].length),
  }))

/** A name after a lead such as 'I am'. */
export const nameAfter = ({ lead, rest }: { lead: string; rest: string }): Taken | undefined => {
  const name = takeName(rest)
  const from = ROMANCE.test(lead) ? (name?.text.search(/ d[ei] /u) ?? -1) : -1
  return name && from > 0 ? takeName(name.text.slice(0, from)) : name
}

export const valid = (taken: Taken | undefined): string | undefined =>
  (taken && tidy(taken.text)) || undefined
export const firstOf = <T, Found>(
  all: readonly T[],
  find: (one: T) => Found | undefined,
): Found | undefined => {
  for (const one of all) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** 'from Lisbon', right after a name. */
export const placeAfter = (rest: string): Taken | undefined => {
  const joint = JOINT.exec(rest)
  return joint ? takePlace(rest.slice(joint[0].length)) : undefined
}

export const labelled = ({ labelled: fields }: Post, field: Labelled['field']): string | undefined =>
  fields.find((one) => one.field === field)?.text
