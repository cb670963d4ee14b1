import { createContext, useContext } from 'react'
import { DEFAULT_LOOK, type Look } from '../../core/look'
import { stageMessages } from './messages'
import type { StageMessages } from './messages/en'

/** How the stage looks and speaks, for all that is on it. */
export const StageLook = createContext<Look>(DEFAULT_LOOK)

/** The stage's words in its language. */
export const useMessages = (): StageMessages => stageMessages[useContext(StageLook).language]

/** The stage's size in its own units. Scenes are laid out from these two numbers and their texts alone. */
export type StageRoom = { high: number; wide: number }

/** A 16:9 wall in the usual room, until it is measured. */
export const USUAL_ROOM: StageRoom = { high: 54, wide: 96 }
export const StageSize = createContext<StageRoom>(USUAL_ROOM)
export const useStageRoom = (): StageRoom => useContext(StageSize)
