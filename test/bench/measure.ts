import { performance } from 'node:perf_hooks'

const ROUNDS = 5

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** The median time of some rounds, in ms, after one to warm up. */
export const medianOf = async (work: () => unknown): Promise<number> => {
  await work()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return median(times)
}

export const tell = (line: string): void => void process.stdout.write(`${line}\n`)
export const perSecond = (count: number, ms: number): string =>
  `${Math.round((count / ms) * 1000).toLocaleString('en')} a second`
