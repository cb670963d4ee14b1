import { columnsOf, LEAST_ROW, longestOf, rowsOf, type OptionRows, type Place } from '../../parts/option-rows'
import type { SceneRoom } from '../../parts/scene-room'
import { exhibitLayout, type ExhibitLayout } from './exhibit-layout'
import type { QuestionOnStage } from './question-scene'

/** With more options, or longer ones, they take the width of the stage. */
const FEW = 4
/** The width that an option's letters need beside the countdown, with its sign. */
const [LETTER, SIGN] = [2.2, 8]
/** The countdown's digits, and '1:35' of them with its frame, in parts of the stage's height. */
const [DIGITS, MINUTES, FRAME] = [0.193, 0.497, 2.4]
const GAP = 3.6
/** A question and its options beside a column of teams are no narrower. */
const LEAST_BESIDE = 44
/** A team by its name, or as a shape with its space. */
const [NAME, MOST_NAMED] = [4.8, 8]
const SHAPE = 3.8
/** What is said before a line of shapes. */
const COUNT = 24
/** The count above the shapes, with its gaps; more rows of shapes are not drawn; and the least of a question. */
const [COUNT_ABOVE, MOST_ROWS, LINE_OF_QUESTION] = [5.5, 2, 4.2]
/** Letters of a hint in one line of the usual wall, and the most lines it gets before it goes on pages. */
const [HINT_LETTER, HINT_LINES] = [1.87, 2]
/** A room any lower has one line for a hint. */
const LOW = 30
const [LINE_OF_TEAMS, LINE_OF_HINT] = [4.6, 4.1]

export type AskingLayout = {
  /**
   * beside: options and countdown share the lower part; tall: the countdown's column is as high as the stage; wide: options
   * under question and countdown; stacked: one below the other; shown: with code or a picture.
   */
  layout: 'beside' | 'tall' | 'wide' | 'stacked' | ExhibitLayout['layout']
  teams: 'named' | 'shapes' | 'line' | 'none'
  /** The most shapes in a row of them. */
  inARow: number
  /** The width of the countdown's column. */
  aside: number
  /** `null` for a typed answer. */
  set: OptionRows | null
  hintLines: number
  /** The height of the question above code or a picture. */
  asked: number
}

/** Where everything goes while a question is open, from its texts, its number of teams and the room alone. */
export const askingLayout = (question: QuestionOnStage, room: SceneRoom): AskingLayout => {
  const { text, bars, teams, hint } = question
  const hintLines = hint ? linesOfHint(hint.text, { bars, room }) : 0
  const high = room.high - hintLines * LINE_OF_HINT
  const digits = DIGITS * room.stage
  const aside = MINUTES * room.stage + FRAME
  const beside = room.wide - aside - GAP
  const named = Math.min(MOST_NAMED, Math.floor((high - digits - 1.5) / NAME))
  const isNamed = teams.length <= named && !hint && beside >= LEAST_BESIDE
  const asked = 0
  const column = { asked, aside, inARow: Math.floor(aside / SHAPE), hintLines }
  const line = { asked, aside, inARow: Math.floor((room.wide - COUNT) / SHAPE), hintLines }

  if (question.code !== undefined || question.picture)
    return { ...column, teams: 'none', ...shownWith(question, room, hintLines) }

  const setIn = (about: Pick<Place, 'high' | 'wide' | 'question'>): OptionRows | null =>
    bars.length === 0
      ? null
      : rowsOf(bars, text, { ...about, grow: room.grow, isNarrow: room.isNarrow, figures: 'none' })
  const whole = { high, wide: room.wide, question: { width: room.wide, height: 0.2 * high } }

  if (room.high > room.wide)
    return {
      ...column,
      layout: 'stacked',
      teams: 'shapes',
      set: setIn({ ...whole, high: high - digits - 4 }),
    }
  if (bars.length === 0 && !isNamed) return { ...line, layout: 'wide', teams: 'line', set: null }
  const isLong = bars.length > FEW || longestOf(bars) > lettersBeside(room)
  if (isLong) {
    const place = { ...whole, question: { width: beside, height: digits } }
    const roomy = setIn(place)
    // Long options, or a long hint, need the line that the teams would take.
    if (!roomy || roomy.lines > 1 || hintLines > 1 || high < digits + roomy.rows * LEAST_ROW + LINE_OF_TEAMS)
      return { ...line, layout: 'wide', teams: 'none', set: roomy }
    return { ...line, layout: 'wide', teams: 'line', set: setIn({ ...place, high: high - LINE_OF_TEAMS }) }
  }
  return isNamed
    ? {
        ...column,
        layout: 'tall',
        teams: 'named',
        set: setIn({ high, wide: beside, question: { width: beside, height: digits } }),
      }
    : {
        ...column,
        layout: 'beside',
        teams: hasRoomForShapes(teams.length, { inARow: column.inARow, left: high - digits })
          ? 'shapes'
          : 'none',
        set: setIn({ high, wide: beside, question: { width: room.wide, height: 0.18 * high } }),
      }
}

/** With code or a picture; a hint has no room where options would not have it. */
const shownWith = (question: QuestionOnStage, room: SceneRoom, hintLines: number) => {
  const shown = exhibitLayout(question, { ...room, high: room.high - hintLines * LINE_OF_HINT })
  const isTight = hintLines > 0 && shown.set && shown.set.rowHeight < LEAST_ROW
  return isTight ? { ...exhibitLayout(question, room), hintLines: 0 } : { ...shown, hintLines }
}

/** The question above keeps a line, whatever stands under the countdown: else the line above counts the teams. */
const hasRoomForShapes = (teams: number, { inARow, left }: { inARow: number; left: number }): boolean => {
  const rows = Math.ceil(teams / inARow)
  return left - COUNT_ABOVE - (rows > MOST_ROWS ? 0 : rows * SHAPE) >= LINE_OF_QUESTION
}

/** A hint has two lines, in a low room one, and none where it would take the question's. */
const linesOfHint = (
  hint: string,
  { bars, room }: { bars: QuestionOnStage['bars']; room: SceneRoom },
): number => {
  const most = room.high < LOW ? 1 : HINT_LINES
  const lines = Math.min(most, Math.ceil(((hint.length + 5) * HINT_LETTER) / room.wide))
  const rows = columnsOf(bars, room)[0]?.length ?? 0
  const left = room.high - DIGITS * room.stage - rows * LEAST_ROW
  const isBeside = bars.length <= FEW && longestOf(bars) <= lettersBeside(room)
  return isBeside || left >= lines * LINE_OF_HINT ? lines : 0
}

/** How many letters of an option have room beside the countdown. */
const lettersBeside = ({ wide, stage, grow }: SceneRoom): number =>
  Math.floor((wide - MINUTES * stage - FRAME - GAP - SIGN) / LETTER / grow)
