import { phraseAt, type Phrases } from './reading-phrases'
import { hedgesIn } from './reading-post'
import { FILLER } from './reading-words'
import { isContent, type Token } from './tokens'

/** How a kind of question takes tokens by themselves: for an answer that is offered or accepted, for some other try, or for neither. */
export type Weight = 'offered' | 'other' | 'none'
export type Reader = {
  weigh: (tokens: readonly Token[]) => Weight
  /** Words of the answers themselves put no clauses together: 'No' may be an option. */
  isOwn: (word: string) => boolean
  /** Whether what stands in a bracket, or behind a comma, only says more about the answer. */
  isAside: (beside: readonly Token[], where: 'bracket' | 'behind') => boolean
  /** Whether these tokens are an answer and say nothing else; not where what follows them could be the better one. */
  isWhole: (tokens: readonly Token[], following?: readonly Token[]) => boolean
}

export type Post = { tokens: readonly Token[]; quiet: ReadonlySet<number>; reader: Reader }

export const postOf = (tokens: readonly Token[], reader: Reader): Post => ({
  tokens,
  quiet: hedgesIn(tokens),
  reader,
})

/** How many tokens a phrase takes from here on, where nobody says an answer or how sure he is with it. */
export const lengthAt = ({ tokens, quiet, reader }: Post, phrases: Phrases, at: number): number => {
  const length = phraseAt(phrases, tokens, at)
  const isTaken = Array.from({ length }, (_, offset) => at + offset).some(
    (place) => quiet.has(place) || reader.isOwn(tokens[place]?.text ?? ''),
  )
  return isTaken ? 0 : length
}

export const isSign = ({ kind, text }: Token): boolean =>
  kind === 'end' || (kind === 'mark' && ',:()–—،'.includes(text)) || text === '-'
export const isTelling = (token: Token | undefined): boolean =>
  token !== undefined && isContent(token) && !FILLER.has(token.text)
