import { createContext, useContext } from 'react'
import { DEFAULT_LOOK, type Look, type StageRoom } from '../../core/look'
import { formats } from '../shared/format'
import { stageMessages } from './messages'
import type { StageMessages } from './messages/en'

/** How the stage looks and speaks, for all that is on it. */
export const StageLook = createContext<Look>(DEFAULT_LOOK)

/** The stage's words in its language. */
export const useMessages = (): StageMessages => stageMessages[useContext(StageLook).language]

/** Numbers and times in the stage's language. */
export const useFormats = () => formats[useContext(StageLook).language]

export type { StageRoom }

/** A 16:9 wall in the usual room, until it is measured. */
export const USUAL_ROOM: StageRoom = { high: 54, wide: 96 }
export const StageSize = createContext<StageRoom>(USUAL_ROOM)
export const useStageRoom = (): StageRoom => useContext(StageSize)

/** In a near room what is big may be as big a part of the picture as elsewhere: by how much more units that is. */
export const nearness = ({ high, wide }: StageRoom): number =>
  Math.max(1, Math.min(high / USUAL_ROOM.high, wide / USUAL_ROOM.wide))
export const useNearness = (): number => nearness(useStageRoom())
