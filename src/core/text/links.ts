import { labelLength } from './punycode'
import { TOP_LEVEL_DOMAINS } from './tlds'

/** A link as X sees one; positions in UTF-16 units, as `slice` takes them. */
export type Link = { url: string; start: number; end: number }

// X makes a link of whatever ends in a real top-level domain, `http` or not, and bills and counts it as one
// (X: counting characters; twitter-text). Ours follows its rules in spirit, not to the letter: letters of a
// path are Latin and Cyrillic, and a name in another script is checked for its length only, not by IDNA.

const tld = `(?:${TOP_LEVEL_DOMAINS.join('|')}|xn--[a-z0-9-]+)`
/** After `http://` a name may be in any script: all but punctuation, spaces and controls. */
const any = '[^\\p{P}\\p{Z}\\p{C}$+<=>^|~`]'
/** Without it only Latin letters count, so that a sentence in Japanese keeps its words. */
const latin = '[\\p{Script=Latin}0-9]'
const subdomain = `${any}+(?:[_-]+${any}+)*\\.`
const domain = `${any}+(?:-+${any}+)*\\.`
const bareLabel = `${latin}+(?:-+${latin}+)*\\.`

const HOST = new RegExp(
  '(?<![A-Za-z0-9@＠$#＃])' +
    `(?:https?://(?:${subdomain})*${domain}${tld}|(?<![-_./\\p{Script=Latin}])(?:${bareLabel})+${tld})` +
    '(?![A-Za-z0-9@+-])(?::[0-9]+)?',
  'giu',
)
const PATH = /\/[\p{Script=Latin}\p{Script=Cyrillic}0-9!*';:=+,.$/%#[\]\-–_~@|&()]*/uy
const PATH_ENDS_WITH = /[\p{Script=Latin}\p{Script=Cyrillic}0-9=_#/+-]/u
const QUERY = /\?[A-Za-z0-9!?*'();:&=+$/%#[\]\-_.,~@|]*/uy
const QUERY_ENDS_WITH = /[A-Za-z0-9_&=#/-]/u
/** X's own short links stop after their code, whatever follows. */
const SHORT_LINK = /^https?:\/\/t\.co\/([A-Za-z0-9]+)(\?[^\s]*)?/i
const LONGEST_SHORT_CODE = 40
const LONGEST_LABEL = 63
const LONGEST_LINK = 4096

const runAt = (pattern: RegExp, text: string, from: number): string => {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0] ?? ''
}

const count = (text: string, character: string): number => text.split(character).length - 1

/** Cuts what belongs to the sentence: a full stop, a comma, a bracket that was opened before the link. */
const withoutTrailingMarks = (run: string, endsWith: RegExp): string => {
  let end = run.length
  for (; end > 0; end -= 1) {
    const kept = run.slice(0, end)
    if (endsWith.test(kept.slice(-1)) || (kept.endsWith(')') && count(kept, '(') >= count(kept, ')'))) break
  }
  return run.slice(0, end)
}

const afterHost = (text: string, from: number): string => {
  const run = runAt(PATH, text, from)
  const path = withoutTrailingMarks(run, PATH_ENDS_WITH)
  if (path !== run) return path
  return path + withoutTrailingMarks(runAt(QUERY, text, from + path.length), QUERY_ENDS_WITH)
}

const isPossibleLabel = (label: string): boolean =>
  labelLength(label) <= LONGEST_LABEL && !/^xn--.*[^!-~]/i.test(label)

const isPossible = (host: string): boolean =>
  host
    .replace(/^https?:\/\/|:[0-9]+$/gi, '')
    .split('.')
    .every(isPossibleLabel)

/** X's code for a link is at most 40 long; a longer one is no link. */
const asShortLink = (url: string): string | undefined => {
  const [whole, code = ''] = SHORT_LINK.exec(url) ?? []
  if (whole === undefined) return url
  return code.length <= LONGEST_SHORT_CODE ? whole : undefined
}

/** The links in a text, in order. */
export const findLinks = (text: string): Link[] => {
  const links: Link[] = []
  if (!text.includes('.')) return links
  HOST.lastIndex = 0
  for (let match = HOST.exec(text); match !== null; match = HOST.exec(text)) {
    const [host] = match
    if (!isPossible(host)) continue
    const url = asShortLink(host + afterHost(text, HOST.lastIndex))
    if (url === undefined || url.length > LONGEST_LINK) continue
    HOST.lastIndex = match.index + url.length
    links.push({ url, start: match.index, end: HOST.lastIndex })
  }
  return links
}
