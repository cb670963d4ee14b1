/** What a search asks for, as a tree. */
export type Query =
  | { kind: 'all' | 'any'; parts: Query[] }
  | { kind: 'not'; part: Query }
  | { kind: 'hashtag' | 'mention' | 'from' | 'to' | 'conversation' | 'answers'; value: string }
  | { kind: 'is'; what: Kind }
  /** One word, or several in a row. */
  | { kind: 'words'; text: string }

type Token = { text: string; negated: boolean }

type Kind = 'reply' | 'quote' | 'repost'
const kinds = new Map<string, Kind>([
  ['reply', 'reply'],
  ['quote', 'quote'],
  ['retweet', 'repost'],
])

// X: operators. These are the ones an app of ours uses; X knows more.
const operators: Record<string, (value: string) => Query | undefined> = {
  from: (value) => ({ kind: 'from', value: value.replace(/^@/, '') }),
  to: (value) => ({ kind: 'to', value: value.replace(/^@/, '') }),
  conversation_id: (value) => ({ kind: 'conversation', value }),
  in_reply_to_tweet_id: (value) => ({ kind: 'answers', value }),
  is: (value) => {
    const what = kinds.get(value)
    return what && { kind: 'is', what }
  },
}

const TOKEN = /\s*(-?)(\(|\)|"[^"]*"|[^\s()"]+)/gy

const tokensOf = (text: string): Token[] | undefined => {
  const tokens: Token[] = []
  const trimmed = text.trimEnd()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed)
    if (match === null) return undefined
    tokens.push({ negated: match[1] === '-', text: match[2] ?? '' })
  }
  return tokens
}

const termOf = (text: string): Query | string => {
  if (text.startsWith('"')) return { kind: 'words', text: text.slice(1, -1) }
  if (/^[#＃]./u.test(text)) return { kind: 'hashtag', value: text.slice(1) }
  if (/^[@＠]\w+$/u.test(text)) return { kind: 'mention', value: text.slice(1) }
  const [, name = '', value = ''] = /^([a-z_]+):(.*)$/s.exec(text) ?? []
  if (name === '') return { kind: 'words', text }
  const known = Object.hasOwn(operators, name) && value !== '' ? operators[name]?.(value) : undefined
  return (
    known ??
    `Reference to invalid operator '${text}'. Operator is not available in current product or product packaging.`
  )
}

/** X: some operators only narrow down; each way to match must hold one that stands alone. */
const standsAlone = (query: Query): boolean => {
  switch (query.kind) {
    case 'all':
      return query.parts.some(standsAlone)
    case 'any':
      return query.parts.every(standsAlone)
    case 'not':
    case 'is':
      return false
    case 'hashtag':
    case 'mention':
    case 'from':
    case 'to':
    case 'conversation':
    case 'answers':
    case 'words':
      return true
  }
}

const joined = (kind: 'all' | 'any', parts: Query[]): Query => {
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { kind, parts }
}

/** Reads a query by X's grammar: a space is AND and binds tighter than OR. A string is a complaint. */
export const parseQuery = (text: string): Query | string => {
  const tokens = tokensOf(text)
  if (tokens === undefined) return 'There were errors processing your request: missing closing quotation mark'
  let place = 0
  const next = (): string | undefined => tokens[place]?.text

  const single = (): Query | string => {
    const token = tokens[place]
    place += 1
    if (token === undefined || token.text === ')' || token.text === 'OR') {
      return `There were errors processing your request: no viable alternative at input '${token?.text ?? ''}'`
    }
    if (token.text !== '(') {
      const term = termOf(token.text)
      return token.negated && typeof term !== 'string' ? { kind: 'not', part: term } : term
    }
    // X: build-a-query, "do not negate a set of operators grouped together".
    if (token.negated) return 'There were errors processing your request: a group can not be negated'
    const group = either()
    if (typeof group === 'string') return group
    if (next() !== ')') return 'There were errors processing your request: missing closing parenthesis'
    place += 1
    return group
  }

  const both = (): Query | string => {
    const parts: Query[] = []
    do {
      const part = single()
      if (typeof part === 'string') return part
      parts.push(part)
    } while (next() !== undefined && next() !== ')' && next() !== 'OR')
    return joined('all', parts)
  }

  const either = (): Query | string => {
    const parts: Query[] = []
    for (;;) {
      const part = both()
      if (typeof part === 'string') return part
      parts.push(part)
      if (next() !== 'OR') return joined('any', parts)
      place += 1
    }
  }

  const query = either()
  if (typeof query === 'string') return query
  if (place < tokens.length) return `There were errors processing your request: unexpected '${next() ?? ''}'`
  return standsAlone(query)
    ? query
    : 'There were errors processing your request: the query needs an operator that can stand alone'
}
