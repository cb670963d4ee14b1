import type { Language } from '../../../core/look'
import { en, type StageMessages } from './en'

/** The stage's words by language. */
export const stageMessages: Record<Language, StageMessages> = { en, de: en, ar: en }
