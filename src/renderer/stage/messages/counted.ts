import type { Language } from '../../../core/look'
import { formats, LOCALES } from '../../shared/format'

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** A number with what is counted, in the form that the language wants for it; `#` stands for the number. */
export const counted = (language: Language, forms: Forms): ((count: number) => string) => {
  const rules = new Intl.PluralRules(LOCALES[language])
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', formats[language].number(count))
}
