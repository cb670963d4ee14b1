import type { Language } from '../../../core/look'
import { ar } from './ar'
import { de } from './de'
import { en, type StageMessages } from './en'

/** The stage's words by language. */
export const stageMessages: Record<Language, StageMessages> = { en, de, ar }
