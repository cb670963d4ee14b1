/** Lets a test wait for what happens, not for time: whoever sees something happen says so. */
export const createWatch = () => {
  const waiting = new Set<() => void>()
  return {
    happened: () => {
      for (const check of waiting) check()
    },
    until: (isSo: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const check = () => {
          if (!isSo()) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
  }
}
