import { Dialog } from '@base-ui/react/dialog'
import type { ControlView, PersonRow } from '../../../core/views'
import { TeamShape } from '../../shared/team-shape'
import { messages } from '../messages'
import { ActionMenu } from '../parts/action-menu'
import { Button } from '../parts/button'
import { DialogFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import { Nothing } from '../parts/panel'
import { Person } from '../parts/strangers-words'
import { AddPeople } from './add-people'
import { nameOf, type Place } from './place-people'
import styles from './team-sheet.module.css'

const { people: words, figures } = messages

/** Every team with its people, who is in none, and what puts them elsewhere. */
export const TeamSheet = ({
  view: { teams, inNoTeam },
  frozen,
  place,
  onClose,
}: {
  view: Pick<ControlView, 'teams' | 'inNoTeam'>
  /** Why nobody can be moved. */
  frozen: string | undefined
  place: Place
  onClose: () => void
}) => (
  <DialogFrame open onOpenChange={(open) => !open && onClose()} className={styles.sheet}>
    <Dialog.Title className={dialog.title}>{words.title}</Dialog.Title>
    <Dialog.Description>{frozen ?? words.note}</Dialog.Description>
    {frozen === undefined ? <AddPeople teams={teams} place={place} /> : <span />}
    <div className={styles.teams}>
      {teams.map((team) => (
        <section key={team.id} className={styles.team} aria-label={team.name}>
          <h3 className={styles.head} data-accents="">
            <TeamShape team={team} drawn="filled" className={styles.sign} />
            <bdi className={styles.name}>{team.name}</bdi>
            <span className={styles.count}>{words.seen(team.members, team.people.length)}</span>
          </h3>
          <People people={team.people} at={team.id} teams={teams} frozen={frozen} place={place} />
        </section>
      ))}
      <section className={styles.team} aria-label={words.inNone}>
        <h3 className={styles.head}>{words.inNone}</h3>
        <People people={inNoTeam} at={undefined} teams={teams} frozen={frozen} place={place} />
      </section>
    </div>
    <div className={dialog.buttons}>
      <Button onClick={onClose}>{messages.close}</Button>
    </div>
  </DialogFrame>
)

type PeopleProps = {
  people: readonly PersonRow[]
  /** The team that they are in; undefined: none. */
  at: string | undefined
  teams: ControlView['teams']
  frozen: string | undefined
  place: Place
}

const People = ({ people, ...about }: PeopleProps) =>
  people.length === 0 ? (
    <Nothing>{words.nobody}</Nothing>
  ) : (
    <ul>
      {people.map((person) => (
        <li key={person.author ?? person.username} className={styles.person}>
          <div className={styles.who} data-seen={person.author !== undefined}>
            <Person name={person.name} username={person.username} />
          </div>
          {person.author === undefined && <span className={styles.count}>{words.expected}</span>}
          {about.frozen === undefined && <Move person={person} {...about} />}
        </li>
      ))}
    </ul>
  )

const Move = ({ person, at, teams, place }: Omit<PeopleProps, 'people'> & { person: PersonRow }) => {
  const to = (team: string | undefined) => void place([{ person, to: team }])
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
