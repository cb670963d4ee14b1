import type { Bar } from '../../../../core/views'
import { LEAST_ROW, longestOf, rowsOf, type OptionRows } from '../../parts/option-rows'
import type { SceneRoom } from '../../parts/scene-room'
import type { QuestionOnStage } from './question-scene'

/** The question's part of the height, the countdown's beside it, of the stage's; and the line that says how to answer. */
const [QUESTION, DIGITS, SAYS] = [0.27, 0.193, 5.5]
/** A letter of code and a line of it in parts of its size, and what is around it. */
const [CODE_LETTER, CODE_LINE, FRAME] = [0.61, 1.2, 2.4]
/** What is shown has this part of the width with options beside it; asking.module.css has it too. */
const BESIDE = 0.52
/** Between it and the options. */
const GAP = 0.4
/** More options stand in two columns where they are short: a letter of theirs at the floor, and what is beside it. */
const [FEW, LETTER, NARROW_LETTER, SIGN] = [2, 1.55, 1.25, 9.1]
/** More options, or of more lines, have no room beside what is shown, if that gets this high above them. */
const [MOST_BESIDE, MOST_LINES, LEAST_PICTURE] = [5, 1, 8]

export type ExhibitLayout = {
  layout: 'shown beside' | 'shown above' | 'shown stacked'
  set: OptionRows | null
  /** The height of the question with the countdown beside it. */
  asked: number
}

/** Where a question stands whose code or picture is shown with it: beside its options, or over them where it is larger so. */
export const exhibitLayout = (
  { bars, code }: Pick<QuestionOnStage, 'bars' | 'code'>,
  room: SceneRoom,
): ExhibitLayout => {
  const asked = Math.max(QUESTION * room.high, DIGITS * room.stage)
  const under = bars.length === 0 ? null : optionsUnder(bars, room)
  if (room.high > room.wide) return { layout: 'shown stacked', set: under, asked }
  const left = room.high - asked - GAP
  const above = { wide: room.wide, high: left - (under ? under.rows * under.rowHeight : SAYS) - GAP }
  const beside = { wide: BESIDE * room.wide, high: left }
  const place = { high: left, wide: (1 - BESIDE) * room.wide - 2 * GAP, grow: 1, isNarrow: room.isNarrow }
  const set = inPlace(bars, place)
  const isCramped = bars.length > MOST_BESIDE || set.lines > MOST_LINES
  const isAbove =
    bars.length === 0 ||
    (isCramped && above.high >= LEAST_PICTURE) ||
    (code !== undefined && codeSize(code, above) > codeSize(code, beside))
  if (isAbove) return { layout: 'shown above', set: under, asked }
  return { layout: 'shown beside', set, asked }
}

type Around = { high: number; wide: number; grow: number; isNarrow: boolean }

const inPlace = (bars: readonly Bar[], place: Around): OptionRows =>
  rowsOf(bars, '', { ...place, question: { width: place.wide, height: 0 }, figures: 'none' })

/** As low as they can be; in two columns where they are short. */
const optionsUnder = (bars: readonly Bar[], { high, wide, isNarrow }: SceneRoom): OptionRows => {
  const half = Math.ceil(bars.length / 2)
  const isPaired =
    bars.length > FEW &&
    high < wide &&
    longestOf(bars) * (isNarrow ? NARROW_LETTER : LETTER) <= wide / 2 - SIGN
  const columns = isPaired ? [bars.slice(0, half), bars.slice(half)] : [[...bars]]
  const rows = columns[0]?.length ?? 0
  const longest = bars.filter(({ text }) => text.length === longestOf(bars)).slice(0, 1)
  const one = inPlace(longest, { high: 2 * LEAST_ROW, wide: wide / columns.length, grow: 1, isNarrow })
  return { ...one, columns, rows, rowHeight: one.lines > 1 ? one.rowHeight : LEAST_ROW * 1.1 }
}

/** About how large code can be set without breaking its lines. */
const codeSize = (code: string, { wide, high }: { wide: number; high: number }): number => {
  const lines = code.trimEnd().split('\n')
  const longest = Math.max(1, ...lines.map((line) => line.length))
  return Math.min((wide - FRAME) / (longest * CODE_LETTER), (high - 1) / (lines.length * CODE_LINE))
}
