/** What tells apart the servers that stand for X; undefined: X itself. */
export const originOf = (baseUrl: string | undefined): string | undefined =>
  baseUrl === undefined ? undefined : new URL(baseUrl).origin
