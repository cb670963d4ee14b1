/** Three line breaks or more say no more than two: a flood of them would push the words off the wall. */
export const readable = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?:[^\S\n]*\n){3,}/g, '\n\n')
    .trim()
