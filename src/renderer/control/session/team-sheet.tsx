import { Dialog } from '@base-ui/react/dialog'
import type { ControlView, PersonRow } from '../../../core/views'
import { TeamShape } from '../../shared/team-shape'
import { messages } from '../messages'
import { ActionMenu } from '../parts/action-menu'
import { Button } from '../parts/button'
import { DialogFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import { Nothing } from '../parts/panel'
import { Scroller } from '../parts/scroller'
import { Person } from '../parts/strangers-words'
import { AddPeople } from './add-people'
import { nameOf, type Place } from './place-people'
import { whyFrozen, type Room } from './room'
import styles from './team-sheet.module.css'
import { seatOf, useMovedFocus } from './use-moved-focus'
import { usePeople } from './use-people'

const { people: words, figures } = messages

/** Every team with its people, who is in none, and what puts them elsewhere. */
export const TeamSheet = ({ room, place, onClose }: { room: Room; place: Place; onClose: () => void }) => {
  const { teams } = room.view
  const frozen = whyFrozen(room.view)
  const people = usePeople(room)
  const { list, moves } = useMovedFocus()
  const about = {
    teams,
    frozen,
    move: (person: PersonRow, { from, to }: Move) => {
      moves(person, from)
      void place([{ person, from, to }])
    },
  }
  return (
    <DialogFrame open onOpenChange={(open) => !open && onClose()} className={styles.sheet}>
      <Dialog.Title className={dialog.title}>{words.title}</Dialog.Title>
      <Dialog.Description>{frozen ?? words.note}</Dialog.Description>
      {frozen === undefined ? <AddPeople teams={teams} people={people} place={place} /> : <span />}
      <Scroller>
        <div className={styles.teams} ref={list}>
          {teams.map((team) => {
            const there = people && (people.inTeam[team.id] ?? [])
            return (
              <section key={team.id} className={styles.team} aria-label={team.name}>
                <h3 className={styles.head} data-accents="">
                  <TeamShape team={team} drawn="filled" className={styles.sign} />
                  <span className={styles.name}>
                    <bdi>{team.name}</bdi>
                  </span>
                  {there && <span className={styles.count}>{words.seen(team.members, there.length)}</span>}
                </h3>
                {there && <People people={there} at={team.id} {...about} />}
              </section>
            )
          })}
          <section className={styles.team} aria-label={words.inNone}>
            <h3 className={styles.head}>{words.inNone}</h3>
            {people && <People people={people.inNone} at={undefined} {...about} />}
          </section>
        </div>
      </Scroller>
      <div className={dialog.buttons}>
        <Button onClick={onClose}>{messages.close}</Button>
      </div>
    </DialogFrame>
  )
}

/** From a team to another; undefined: none. */
type Move = { from: string | undefined; to: string | undefined }

type PeopleProps = {
  people: readonly PersonRow[]
  /** The team that they are in; undefined: none. */
  at: string | undefined
  teams: ControlView['teams']
  /** Why nobody can be moved. */
  frozen: string | undefined
  move: (person: PersonRow, way: Move) => void
}

const People = ({ people, ...about }: PeopleProps) =>
  people.length === 0 ? (
    <Nothing>{words.nobody}</Nothing>
  ) : (
    <ul>
      {people.map((person) => (
        <li key={person.author ?? person.username} className={styles.person} {...seatOf(person, about.at)}>
          <div className={styles.who}>
            {person.author === undefined ? (
              <bdi dir="ltr" className={styles.expected}>
                @{person.username}
              </bdi>
            ) : (
              <Person name={person.name} username={person.username} />
            )}
          </div>
          {person.author === undefined && <span className={styles.count}>{words.expected}</span>}
          {about.frozen === undefined && <MoveMenu person={person} {...about} />}
        </li>
      ))}
    </ul>
  )

const MoveMenu = ({ person, at, teams, move }: Omit<PeopleProps, 'people'> & { person: PersonRow }) => {
  const to = (team: string | undefined) => move(person, { from: at, to: team })
  const name = nameOf(person)
  return (
    <ActionMenu
      label={at === undefined ? figures.putInTeam(name) : words.moveOf(name)}
      groups={[
        {
          title: figures.teams,
          items: teams.flatMap(({ id, name: team }) =>
            id === at ? [] : [{ key: id, words: team, onChoose: () => to(id) }],
          ),
        },
        {
          title: words.inNone,
          items: at === undefined ? [] : [{ key: ' ', words: words.takeOut, onChoose: () => to(undefined) }],
        },
      ]}
    >
      {at === undefined ? figures.putIn : words.move}
    </ActionMenu>
  )
}
