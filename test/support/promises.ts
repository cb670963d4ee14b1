import type { PromiseBook } from '../../src/main/promise-book'

/** For sessions in which nothing is promised. */
export const noPromises: PromiseBook = {
  openOf: () => Promise.resolve([]),
  keptOf: () => Promise.resolve([]),
  enter: () => Promise.resolve(),
}
