import type { PromiseBook } from '../../src/main/promise-book'

/** For sessions in which nothing is promised. */
export const noPromises: PromiseBook = { openOf: () => Promise.resolve([]), enter: () => Promise.resolve() }
