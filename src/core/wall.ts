import { compareIds, xTime, type PostId, type XTime } from './time'
import type { IntroCard, PostCard, Scene } from './views'

/** Something that may be on the wall from a moment on. `rank`: its place when the wall goes round, where that is not the order of arrival. */
export type Arrival = { id: string; shownFrom: XTime; rank?: number }

/** A new one is the newest for at least this long before the next comes. */
const EACH_STAYS = 6000
/** Who is alone on the wall is read in one turn. */
const ALONE_STAYS = 10_000
/** When all were shown, the wall goes round this slowly, and slower where more stand together. */
const [ROUND_STAYS, ROUND_STAYS_EACH] = [10_000, 5000]

/**
 * What is in each of the wall's places at this moment. Each arrival gets its turn in order and replaces the oldest there, so that
 * everybody is read for several turns and only one place changes at a time. When nobody waits, the wall goes round, all places at
 * once. `pace` stretches the turns for a clock that runs fast, so that a replay is read as calmly as the room was.
 */
export const wallAt = <Item extends Arrival>(
  items: readonly Item[],
  now: XTime,
  pace: number,
  places: number,
): (Item | undefined)[] => {
  const turns = turnsOf(items, (places === 1 ? ALONE_STAYS : EACH_STAYS) * pace)
  const latest = turns.findLastIndex((turn) => turn <= now)
  const since = now - (turns[latest] ?? now)
  const stays = Math.max(ROUND_STAYS, ROUND_STAYS_EACH * places) * pace
  const round = latest === items.length - 1 ? Math.floor(since / stays) : 0
  const isWhole = round === 0 || items.length <= places
  const ranked = isWhole ? items : items.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  return Array.from({ length: places }, (_, place) =>
    isWhole
      ? items[newestIn(place, places, latest)]
      : ranked[placeOfRound(place, places, round, items.length)],
  )
}

/** When each gets its turn: when it may be shown, but not before the one ahead had its time. */
const turnsOf = (items: readonly Arrival[], stays: number): XTime[] => {
  let free = xTime(Number.NEGATIVE_INFINITY)
  return items.map(({ shownFrom }) => {
    const turn = xTime(Math.max(shownFrom, free))
    free = xTime(turn + stays)
    return turn
  })
}

/** Each keeps its place while others are replaced; below 0 is nobody. */
const newestIn = (place: number, places: number, latest: number): number =>
  latest - ((((latest - place) % places) + places) % places)

/** Groups from the first on; what is missing in the last comes with the first. */
const placeOfRound = (place: number, places: number, round: number, items: number): number =>
  (((round - 1) % Math.ceil(items / places)) * places + place) % items

/** A round has the most wanted question first; the wall takes its turns from the oldest, and goes round from the most wanted. */
export const inOrder = <Card extends PostCard>(asked: readonly Card[]): (Card & Arrival)[] =>
  asked
    .map((post, rank) => ({ ...post, shownFrom: post.time, rank }))
    .toSorted((a, b) => compareIds(a.id, b.id))

/** Posts that take turns on the wall as long as this scene is on. */
export const postsIn = (scene: Scene): PostId[] => {
  if (scene.kind === 'intros') return idsOf(scene.people)
  if (scene.kind === 'questions') return idsOf(scene.asked)
  return scene.kind === 'post' ? [scene.post.id] : []
}

/** Posts that the room can read at this moment, on a wall with so many places. */
export const onWall = (scene: Scene, now: XTime, pace: number, places: number): PostId[] => {
  switch (scene.kind) {
    case 'intros':
      return idsOf(wallAt(scene.people, now, pace, places))
    case 'questions':
      return idsOf(wallAt(inOrder(scene.asked), now, pace, places))
    case 'post':
      return [scene.post.id]
    case 'join':
    case 'room':
    case 'poll':
    case 'question':
    case 'answered':
    case 'finish':
    case 'board':
    case 'hint':
    case 'course':
    case 'break':
    case 'closing':
    case 'black':
    case 'white':
    case 'card':
      return []
  }
}

const idsOf = (cards: readonly (PostCard | IntroCard | undefined)[]): PostId[] =>
  cards.flatMap((card) => card?.id ?? [])
