import { useStageRoom, type StageRoom } from '../look'
import { NARROWEST } from '../use-measured-room'

/** What a scene has to itself, in units; `grow` is how much more than a 16:9 wall in the usual room it has both ways. */
export type SceneRoom = {
  high: number
  wide: number
  grow: number
  /** The height of a landscape stage in this room: what digits are measured by. */
  stage: number
  /** Where options are set in the narrow cut. */
  isNarrow: boolean
}

/** The line above, the join line, the gaps and the margins. */
const AROUND = 15.4
/** On a stage so narrow, the join line takes a second line. */
const [NARROW, SECOND_LINE] = [62, 3.8]
/** The margin above: so many units, or this part of a high stage; stage.module.css has it too. */
const [TOP, PART_ABOVE] = [1.9, 0.025]
/** The margin at each side: a twentieth of the width, or this many units. */
const [MARGIN, LEAST_MARGIN] = [0.05, 2.7]
/** A stage this wide for its height, or less, has narrow columns: options.module.css has it too. */
const NARROW_CUT = 1.5
/** What a 16:9 wall in the usual room leaves. */
const USUAL = { high: 38.6, wide: 86.4 }

/** The scene's own part of the stage. */
export const sceneRoomIn = ({ high, wide }: StageRoom): SceneRoom => {
  const scene = {
    high: high - AROUND - (wide < NARROW ? SECOND_LINE : 0) - Math.max(0, PART_ABOVE * high - TOP),
    wide: wide - 2 * Math.max(MARGIN * wide, LEAST_MARGIN),
  }
  const grow = Math.max(1, Math.min(scene.high / USUAL.high, scene.wide / USUAL.wide))
  return { ...scene, grow, stage: Math.min(high, wide / NARROWEST), isNarrow: wide <= NARROW_CUT * high }
}

/** The scene's own part of the stage that it stands on. */
export const useSceneRoom = (): SceneRoom => sceneRoomIn(useStageRoom())
