type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** A number with what is counted, in the form that the language wants for it; `#` stands for the number. */
export const counted = (language: string, forms: Forms): ((count: number) => string) => {
  const rules = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count))
}
