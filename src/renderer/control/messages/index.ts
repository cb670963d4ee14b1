import { directionOfLanguage, LanguageSchema, type Language } from '../../../core/look'
import { ar } from './ar'
import { de } from './de'
import { en, type ControlMessages } from './en'
import { toldIn } from './told'

const all: Record<Language, ControlMessages> = { en, de, ar }

/** The language that the page was loaded in, as its address says; main loads it anew when another is chosen. */
export const languageOf = (search: string): Language =>
  LanguageSchema.safeParse(new URLSearchParams(search).get('language')).data ?? 'en'

export const language = languageOf(window.location.search)
export const direction = directionOfLanguage(language)

/** Every word of the control room, in its language. */
export const messages = all[language]

/** What core and main say, in the control room's language. */
export const told = toldIn[language]
