import { isAlike, questionWords } from '../../src/core/desk/question-words'

/** One thing that the trainer said, at a second after everything was asked or among it. */
export type Said =
  | { kind: 'merge'; post: string; into: string }
  | { kind: 'split' | 'undo'; post: string }
  | { kind: 'aloud' | 'open'; post: string; at: number }

type Asked = { post: string; text: string; at: number }

/** What the trainer's words come to, one after the other, on sets that are written out; undone ones were never said. */
const byHand = (posts: readonly string[], said: readonly Said[]) => {
  const meant: Said[] = []
  for (const each of said) {
    if (each.kind !== 'undo') meant.push(each)
    else {
      const last = meant.findLast(
        ({ kind, post }) => post === each.post && (kind === 'merge' || kind === 'split'),
      )
      if (last) meant.splice(meant.lastIndexOf(last), 1)
    }
  }
  let sets = posts.map((post) => [post])
  const apart: string[] = []
  for (const each of meant) {
    if (each.kind === 'merge') {
      const concerned = sets.filter((set) => set.includes(each.post) || set.includes(each.into))
      sets = [...sets.filter((set) => !concerned.includes(set)), concerned.flat()]
    }
    if (each.kind === 'split') {
      sets = [...sets.map((set) => set.filter((post) => post !== each.post)), [each.post]]
      apart.push(each.post)
    }
  }
  return { sets, apart }
}

/** Who is in a row with whom, by comparing all with all and keeping every set written out. `asked` is oldest first. */
export const slowRows = (
  posts: readonly string[],
  asked: readonly Asked[],
  said: readonly Said[],
): string[][] => {
  const hand = byHand(posts, said)
  let rows = hand.sets
  const order = asked.map(({ post }) => post)
  // What was said of one that asks no longer says nothing of the others.
  const answeredAt = (row: readonly string[]): number | undefined => {
    const last = said.findLast(
      ({ kind, post }) => (kind === 'aloud' || kind === 'open') && row.includes(post) && order.includes(post),
    )
    return last?.kind === 'aloud' ? last.at : undefined
  }
  asked.forEach(({ post, text, at }, place) => {
    if (hand.apart.includes(post)) return
    const oldest = asked.slice(0, place).find((other) => {
      if (hand.apart.includes(other.post)) return false
      const [words, others] = [questionWords(text), questionWords(other.text)]
      const row = rows.find((each) => each.includes(other.post)) ?? []
      const since = answeredAt(row)
      return words.length > 0 && isAlike(words, others) && (since === undefined || since > at)
    })
    if (!oldest) return
    const concerned = rows.filter((row) => row.includes(post) || row.includes(oldest.post))
    rows = [...rows.filter((row) => !concerned.includes(row)), concerned.flat()]
  })
  return rows
    .map((row) => order.filter((post) => row.includes(post)))
    .filter((row) => row.length > 0)
    .toSorted((a, b) => order.indexOf(a[0] ?? '') - order.indexOf(b[0] ?? ''))
}
