/** A name or a text as it was written, in its own direction, so that it does not turn the words around it. */
export const own = (text: string): string => `\u2068${text}\u2069`

/** What is written from left to right whatever it says: @name, #tag, an address. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`
