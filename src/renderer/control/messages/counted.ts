import { withMinus } from '../../shared/format'

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** A number with what is counted, in the form that the language wants for it; `#` stands for the number. */
export const countedIn = (language: string, forms: Forms): ((count: number) => string) => {
  const rules = new Intl.PluralRules(language)
  // The control room's clocks and figures have these digits in every language.
  const numbers = new Intl.NumberFormat(language, { numberingSystem: 'latn' })
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', withMinus(numbers.format(count)))
}

/** The moment at which something began, as people of the language write it. */
export const momentIn = (language: string): ((ms: number) => string) => {
  const face = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    numberingSystem: 'latn',
  })
  return (ms) => face.format(ms)
}
