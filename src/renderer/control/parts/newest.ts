/**
 * Hands on the newest value whenever the one before has been dealt with, so that a fast hand asks no more often than can be
 * answered, and what was last is never lost.
 */
export const newestFirst = <Value>(deal: (value: Value) => Promise<unknown>): ((value: Value) => void) => {
  let next: { value: Value } | undefined
  let isBusy = false
  const run = async (): Promise<void> => {
    isBusy = true
    while (next) {
      const { value } = next
      next = undefined
      await deal(value)
    }
    isBusy = false
  }
  return (value) => {
    next = { value }
    if (!isBusy) void run()
  }
}
