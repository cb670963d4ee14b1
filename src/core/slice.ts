/** Rebuilds a value only when one of what it depends on is another one, so that unchanged slices stay the same by reference. */
export const slice = <Value>() => {
  let held: { on: readonly unknown[]; value: Value } | undefined
  return (on: readonly unknown[], build: () => Value): Value => {
    if (!held || on.some((dependency, index) => dependency !== held?.on[index])) held = { on, value: build() }
    return held.value
  }
}
