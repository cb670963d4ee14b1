/** Does one thing after another, in the order in which they were asked for; one that fails does not hold up the next. */
export const inTurn = (): (<Answer>(task: () => Promise<Answer>) => Promise<Answer>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const done = last.then(task)
    last = done.catch(() => undefined)
    return done
  }
}
