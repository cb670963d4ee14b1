import type { StageRoom } from '../../../../core/look'
import type { Scene, Shared } from '../../../../core/views'
import { nearness } from '../../look'
import { linesOf } from '../../parts/lines-of'

type RoomOnStage = Scene & { kind: 'room' }

/** The line above, the join line and the margins, in units. */
const AROUND = 15
/** The count of people: in a column over its word and the places, in a stack beside its word. */
const COUNT = { columns: 19, stack: 12 } as const
/** A stack that is too low for all has these before any phrase. */
const LEAST_PLACES = 2
/** Two columns want so much. */
const ROOM_FOR_COLUMNS = 60
/** A heading, the gap over the second one, and a place's row. */
const [HEADING, BETWEEN_HEADINGS, PLACE] = [5, 2.4, 5.8]
/** A phrase's size and the height of its lines; more than three are cut. */
const PHRASE = 3.6
const [LINE, GAP, MOST_LINES] = [4.3, 1, 3]
/** What stands before a phrase: how many share it. */
const NUMBER = 4.4
/** The places' part of the width, and the gap beside them. */
const [PLACES_PART, BETWEEN] = [0.4, 4]

export type RoomLayout = {
  shape: 'columns' | 'stack'
  /** How much larger than usual places and phrases are. */
  size: number
  places: Shared[]
  challenges: Shared[]
  wishes: Shared[]
}

/**
 * What of the room stands on the stage: the most shared of each, as far as the last row can read them. In a near room they
 * are larger, unless fewer of them would stand there.
 */
export const roomLayout = (scene: RoomOnStage, room: StageRoom): RoomLayout => {
  const usual = layoutAt(1, { scene, room })
  const large = layoutAt(nearness(room), { scene, room })
  return standing(large) < standing(usual) ? usual : large
}

const standing = ({ places, challenges, wishes }: RoomLayout): number =>
  places.length + challenges.length + wishes.length

const layoutAt = (size: number, { scene, room }: { scene: RoomOnStage; room: StageRoom }): RoomLayout => {
  const shape = room.wide > room.high && room.wide >= ROOM_FOR_COLUMNS ? 'columns' : 'stack'
  const [height, width] = [room.high - AROUND, 0.9 * room.wide]
  const isStack = shape === 'stack'
  const hasPhrases = scene.challenges.length + scene.wishes.length > 0
  const count = COUNT[shape] * nearness(room)
  const besideCount = !isStack && !hasPhrases
  const under = height - (besideCount ? 0 : count)
  const placesHigh =
    isStack && hasPhrases ? Math.max(height / 2 - count, Math.min(under, LEAST_PLACES * PLACE * size)) : under
  const places = scene.places.slice(0, Math.max(0, Math.floor(placesHigh / PLACE / size)))
  const left = isStack ? height - count - places.length * PLACE * size : height
  const across = (isStack ? width : width * (1 - PLACES_PART) - BETWEEN) - NUMBER * size
  // A larger phrase in a larger place is the usual one in the usual place.
  return { shape, size, places, ...phrasesIn(scene, { height: left / size, width: across / size }) }
}

/** Phrases in turns from both lists, the most shared first, until the height is used. */
const phrasesIn = (
  { challenges, wishes }: RoomOnStage,
  { height, width }: { height: number; width: number },
): { challenges: Shared[]; wishes: Shared[] } => {
  const lists = { challenges: 0, wishes: 0 }
  const full = { challenges, wishes }
  let left = height
  const headingFor = (kind: 'challenges' | 'wishes'): number =>
    lists[kind] > 0 ? 0 : HEADING + (lists.challenges + lists.wishes > 0 ? BETWEEN_HEADINGS : 0)
  const take = (kind: 'challenges' | 'wishes'): void => {
    const phrase = full[kind][lists[kind]]
    if (!phrase) return
    const lines = Math.min(MOST_LINES, linesOf(phrase.text, PHRASE, width))
    const cost = lines * LINE + GAP + headingFor(kind)
    if (cost > left) return
    left -= cost
    lists[kind] += 1
  }
  for (let turn = 0; turn < Math.max(challenges.length, wishes.length); turn += 1) {
    if (lists.challenges === turn) take('challenges')
    if (lists.wishes === turn) take('wishes')
  }
  return { challenges: challenges.slice(0, lists.challenges), wishes: wishes.slice(0, lists.wishes) }
}
