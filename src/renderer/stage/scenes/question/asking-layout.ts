import { FULL, longestOf, rowsOf, SCENE, type OptionRows } from '../../parts/option-rows'
import type { QuestionOnStage } from './question-scene'

/** With more options, or longer ones, they take the width of the stage. */
const [FEW, SHORT] = [4, 22]
/** Fewer teams than this have room for their names beside the question. */
const NAMED = 5
/** What is left beside the countdown's column. */
const BESIDE = 56
/** Letters of a hint in one line, and the most lines it gets before it goes on pages. */
const [HINT_LINE, HINT_LINES] = [46, 2]
/** A question never has less height than the countdown beside it. */
const QUESTION = 10.4
const [LINE_OF_TEAMS, LINE_OF_HINT] = [4.6, 4.1]

export type AskingLayout = {
  /** beside: options and countdown share the lower part; tall: the countdown's column is as high as the stage; wide: options under both. */
  layout: 'beside' | 'tall' | 'wide'
  teams: 'named' | 'shapes' | 'line' | 'none'
  /** `null` for a typed answer. */
  set: OptionRows | null
  hintLines: number
}

/** Where everything goes while a question is open, from its texts and its number of teams alone. */
export const askingLayout = ({ text, bars, teams, hint }: QuestionOnStage): AskingLayout => {
  const hintLines = hint ? Math.min(HINT_LINES, Math.ceil((hint.text.length + 5) / HINT_LINE)) : 0
  const height = SCENE - hintLines * LINE_OF_HINT
  const isNamed = teams.length <= NAMED && !hint
  if (bars.length === 0) return { layout: 'tall', teams: isNamed ? 'named' : 'shapes', set: null, hintLines }
  const beside = { width: BESIDE, height: QUESTION }
  if (bars.length > FEW || longestOf(bars) > SHORT) {
    const place = { height, width: FULL, question: beside, figures: 'none' } as const
    const roomy = rowsOf(bars, text, place)
    // Long options, or a long hint, need the line that the teams would take.
    if (roomy.lines > 1 || hintLines > 1) return { layout: 'wide', teams: 'none', set: roomy, hintLines }
    const set = rowsOf(bars, text, { ...place, height: height - LINE_OF_TEAMS })
    return { layout: 'wide', teams: 'line', set, hintLines }
  }
  const place = { height, width: BESIDE, figures: 'none' } as const
  return isNamed
    ? { layout: 'tall', teams: 'named', set: rowsOf(bars, text, { ...place, question: beside }), hintLines }
    : {
        layout: 'beside',
        teams: 'shapes',
        set: rowsOf(bars, text, { ...place, question: { width: FULL, height: 7 } }),
        hintLines,
      }
}
