const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const LEFT_TO_RIGHT = /\p{L}/u
/** What X weaves into any text, whatever its language. */
const LATIN_TRIMMINGS = /https?:\S+|[@#]\w+/gu

/** Whether a text has letters of a script that is joined, with marks above and below: its lines have to be higher. */
export const hasHighLetters = (text: string): boolean => RIGHT_TO_LEFT.test(text)

/** The direction in which a stranger's text is read: that of its first letter outside links, tags and names. */
export const directionOf = (text: string): 'ltr' | 'rtl' => {
  for (const symbol of text.replace(LATIN_TRIMMINGS, '')) {
    if (RIGHT_TO_LEFT.test(symbol)) return 'rtl'
    if (LEFT_TO_RIGHT.test(symbol)) return 'ltr'
  }
  return 'ltr'
}
