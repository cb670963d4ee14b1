// oxlint-disable-next-line import/no-unassigned-import -- without an import this would replace React's types and not add to them
import 'react'

declare module 'react' {
  // Custom properties carry what changes from the view to the style sheet.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined
  }
}
