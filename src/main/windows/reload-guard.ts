const MOST = 3
/** Within this time, ms. */
const WITHIN_MS = 60_000

/** Whether a page that crashed may be loaded once more: one that crashes again and again would only flicker. */
export const createReloadGuard = (now: () => number): (() => boolean) => {
  let loadedAt: number[] = []
  return () => {
    const at = now()
    loadedAt = loadedAt.filter((before) => at - before < WITHIN_MS)
    if (loadedAt.length >= MOST) return false
    loadedAt.push(at)
    return true
  }
}
