import type { Answer } from './answer'

const HUNG_UP = {
  kind: 'unavailable',
  sentMaybe: false,
  why: 'The app stopped waiting for X.',
} as const

/** Reads that are under way, each of which can be given up; what X still answers then is nobody's any more. */
export const createHangUp = () => {
  const waiting = new Set<(answer: typeof HUNG_UP) => void>()
  return {
    reading: <Value>(answer: Promise<Answer<Value>>): Promise<Answer<Value>> =>
      new Promise((resolve, reject) => {
        waiting.add(resolve)
        void answer.then(resolve, reject).finally(() => waiting.delete(resolve))
      }),
    hangUp: (): void => {
      for (const giveUp of waiting) giveUp(HUNG_UP)
    },
  }
}
