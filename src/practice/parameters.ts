import type { Complaint } from './problems'

// X: the bounds and patterns of the OpenAPI file; its messages, from memory.
const ID = /^[0-9]{1,19}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

/** Reads a request's parameters and gathers what is wrong with them: X tells all of it at once. */
export const createReader = (query: URLSearchParams) => {
  const complaints: Complaint[] = []
  const complain = (name: string, value: string, message: string): undefined => {
    complaints.push({ parameters: { [name]: [value] }, message })
  }
  const misfit = (name: string, value: string, must: string): undefined =>
    complain(name, value, `The \`${name}\` query parameter value [${value}] ${must}`)

  return {
    complaints,
    complain,

    text: (name: string): string | undefined => query.get(name) ?? undefined,

    id: (name: string): string | undefined => {
      const value = query.get(name)
      if (value === null) return undefined
      return ID.test(value) ? value : misfit(name, value, `does not match ^[0-9]{1,19}$`)
    },

    /** One to `most` ids with commas between them. */
    ids: (name: string, most: number): string[] => {
      const value = query.get(name) ?? ''
      const ids = value.split(',')
      if (ids.length > most) misfit(name, value, `must hold 1 to ${most} ids`)
      for (const id of ids) if (!ID.test(id)) misfit(name, id, `does not match ^[0-9]{1,19}$`)
      return ids
    },

    /** Ms since 1970. X takes whole seconds; a fraction is dropped. */
    moment: (name: string): number | undefined => {
      const value = query.get(name)
      if (value === null) return undefined
      const ms = MOMENT.test(value) ? Date.parse(value) : Number.NaN
      return Number.isNaN(ms) ? misfit(name, value, 'is not a valid date-time') : Math.floor(ms / 1000) * 1000
    },

    count: (
      name: string,
      { from, to, otherwise }: { from: number; to: number; otherwise: number },
    ): number => {
      const value = query.get(name)
      if (value === null) return otherwise
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
      if (number >= from && number <= to) return number
      misfit(name, value, `is not between ${from} and ${to}`)
      return otherwise
    },
  }
}

export type Reader = ReturnType<typeof createReader>
