import type { Language } from '../../../../core/look'
import { ar } from './ar'
import { de } from './de'
import { earlier } from './earlier'
import type { Sentence } from './pattern'
import { translator } from './translator'

const today = translator(earlier)

const into = (sentences: readonly Sentence[]): ((said: string) => string) => {
  const tell = translator(sentences)
  return (said) => tell(today(said))
}

/** What core and main say in English, in the control room's language. Journals keep the English: it is the key. */
export const toldIn: Record<Language, (said: string) => string> = {
  en: today,
  de: into(de),
  ar: into(ar),
}
