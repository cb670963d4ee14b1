import { useEffect, useRef } from 'react'
import type { PersonRow } from '../../../core/views'

type Seat = { 'data-person': string; 'data-team': string }

/** How a person's row in a team is found again. */
export const seatOf = ({ author, username }: PersonRow, team: string | undefined): Seat => ({
  'data-person': author ?? `@${username}`,
  'data-team': team ?? '',
})

/** Whoever is moved takes the focus along: where their row was, none is any more. */
export const useMovedFocus = () => {
  const list = useRef<HTMLDivElement>(null)
  const moved = useRef<Seat>(undefined)
  useEffect(() => {
    const { current: from } = moved
    const rows = from ? [...(list.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])] : []
    const now = rows.find(({ dataset }) => dataset['person'] === from?.['data-person'])
    if (!now || now.dataset['team'] === from?.['data-team']) return
    moved.current = undefined
    now.querySelector('button')?.focus()
  })
  return {
    list,
    moves: (person: PersonRow, from: string | undefined): void => {
      moved.current = seatOf(person, from)
    },
  }
}
