import type { Language } from '../../../../core/look'
import { ar } from './ar'
import { de } from './de'
import { translator } from './translator'

/** What core and main say in English, in the control room's language. Journals keep the English: it is the key. */
export const toldIn: Record<Language, (said: string) => string> = {
  en: (said) => said,
  de: translator(de),
  ar: translator(ar),
}
