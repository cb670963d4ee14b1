import { join } from 'node:path'
import { promiseBook, type PromiseBook } from '../../src/main/promise-book'

/** The book of promises of a computer; its trouble fails whoever asked. */
export const promisesIn = (folder: string): PromiseBook =>
  promiseBook(join(folder, 'promises.json'), (why) => {
    throw new Error(why)
  })

/** For sessions in which nothing is promised. */
export const noPromises: PromiseBook = { openOf: () => Promise.resolve([]), enter: () => Promise.resolve() }
