import { findLinks } from './links'

/** A hashtag or a mention, without its sign; positions in UTF-16 units, the sign included. */
export type Tag = { name: string; start: number; end: number }

// X: a hashtag is letters, marks and digits of any script with at least one letter, and a few signs that belong to
// words: the underscore, joiners, Hebrew and Tibetan marks, Japanese tildes and dots, the Catalan middle dot.
const extra =
  '_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\u00b7'
const inTag = `[\\p{L}\\p{M}\\p{Nd}${extra}]`
const HASHTAG = new RegExp(
  // An emoji's variation selector is a mark too, but a tag may follow an emoji.
  `(?<!(?![\\ufe0e\\ufe0f])[&\\p{L}\\p{M}\\p{Nd}${extra}])` +
    // Not the keycap emoji '#️⃣', and not a link: '#http://'.
    `[#＃](?![\\ufe0f\\u20e3])(?=${inTag}*[\\p{L}\\p{M}])(${inTag}+)(?!${inTag}|[#＃]|://)`,
  'gu',
)

// After 'RT' a mention may stand without a space, from the days when reposts were written by hand.
const MENTION =
  /(?<=^|[^\w!#$%&*@＠]|(?:^|[^\w+~.-])[Rr][Tt]:?)[@＠](\w{1,20})(?![\w@＠]|:\/\/|\p{Script=Latin})/gu

/** An address of a page may hold '#' and '@' that are no tags. */
const outsideLinks = (text: string, tags: Tag[]): Tag[] => {
  if (tags.length === 0) return tags
  const links = findLinks(text)
  return tags.filter((tag) => links.every((link) => tag.end <= link.start || tag.start >= link.end))
}

const find = (pattern: RegExp, text: string): Tag[] =>
  outsideLinks(
    text,
    Array.from(text.matchAll(pattern), ({ 0: whole, 1: name = '', index }) => ({
      name,
      start: index,
      end: index + whole.length,
    })),
  )

/** The hashtags in a text, in order, as they were written. */
export const findHashtags = (text: string): Tag[] => find(HASHTAG, text)

/** The @mentions in a text, in order; whether such an account exists is not known here. */
export const findMentions = (text: string): Tag[] => find(MENTION, text)
