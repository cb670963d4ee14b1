const FOCUSABLE = 'input, textarea, button'

/** The field that is nearest to a place in the run sheet: it, what it is a part of, or the first of its parts. */
export const fieldAt = (form: HTMLElement | null, path: string): HTMLElement | undefined => {
  const places = [...(form?.querySelectorAll<HTMLElement>('[data-path]') ?? [])]
  const placeOf = (field: HTMLElement) => field.dataset['path'] ?? ''
  const within = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`)
  const around = places
    .filter((field) => within(path, placeOf(field)))
    .reduce<HTMLElement | undefined>(
      (nearest, field) => (nearest && placeOf(nearest).length >= placeOf(field).length ? nearest : field),
      undefined,
    )
  const nearest = around ?? places.find((field) => within(placeOf(field), path))
  return nearest?.querySelector<HTMLElement>(FOCUSABLE) ?? undefined
}
