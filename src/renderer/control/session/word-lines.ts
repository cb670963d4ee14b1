import { WordsSchema } from '../../../core/runsheet'
import { messages } from '../messages'

const { words } = messages.moderation

/** Far more than anybody reads through; core takes no more. */
const MOST_WORDS = 500

/** One word or phrase a line; empty lines and repeated ones are passed over. */
export const wordsIn = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]

/** What is wrong with the list, in words; undefined: nothing. */
export const wordTrouble = (text: string): string | undefined => {
  const listed = wordsIn(text)
  if (listed.length > MOST_WORDS) return words.tooMany(MOST_WORDS)
  const long = listed.find((word) => !WordsSchema.safeParse([word]).success)
  return long === undefined ? undefined : words.tooLong(long)
}
