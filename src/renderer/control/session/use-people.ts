import { useEffect, useState } from 'react'
import type { People } from '../../../core/views'
import type { Room } from './room'

/** Who is in which team, read again with every change of the teams and with everybody who comes; undefined until it is known. */
export const usePeople = ({ act, view: { teams, figures } }: Pick<Room, 'act' | 'view'>) => {
  const [people, setPeople] = useState<People>()
  useEffect(() => {
    // Each answer is shown, also when more changed meanwhile: in a busy room there is no last one to wait for.
    void act({ kind: 'read-people' }).then((reply) => {
      if (reply.kind === 'people') setPeople(reply.people)
    })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- main works out what is asked for; the figures change with everybody who comes
  }, [act, teams, figures])
  return people
}
