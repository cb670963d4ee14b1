import type { ControlView, PersonRow } from '../../../core/views'
import { TeamShape } from '../../shared/team-shape'
import { messages } from '../messages'
import { ActionMenu } from '../parts/action-menu'
import { Button } from '../parts/button'
import { Person } from '../parts/strangers-words'
import styles from './figures.module.css'
import type { Place } from './place-people'

const { figures: words } = messages

/** More teams than this stand in a menu. */
const MOST_BUTTONS = 8

/** Accounts that answered and are in no team, each with the teams that one press puts it in. */
export const Strangers = ({
  strangers,
  teams,
  locked,
  place,
}: {
  strangers: Required<PersonRow>[]
  teams: ControlView['teams']
  locked: string | undefined
  place: Place
}) => {
  if (strangers.length === 0 || teams.length === 0) return null
  return (
    <div data-settle="">
      <h3 className={styles.heading}>{words.strangers(strangers.length)}</h3>
      <ul className={styles.rows}>
        {strangers.map(({ author, name, username }) => (
          <li key={author} className={styles.row}>
            <div className={styles.who}>
              <Person name={name} username={username} />
            </div>
            {teams.length <= MOST_BUTTONS ? (
              <div className={styles.teams} data-accents="">
                {teams.map((team) => (
                  <Button
                    key={team.id}
                    size="small"
                    label={words.putInto(name === '' ? username : name, team.name)}
                    disabled={locked !== undefined}
                    onClick={() =>
                      void place([{ person: { author, name, username }, from: undefined, to: team.id }])
                    }
                  >
                    <TeamShape team={team} drawn="filled" className={styles.sign} />
                    <bdi>{team.name}</bdi>
                  </Button>
                ))}
              </div>
            ) : (
              <ActionMenu
                label={words.putInTeam(name === '' ? username : name)}
                disabled={locked !== undefined}
                groups={[
                  {
                    title: words.teams,
                    items: teams.map((team) => ({
                      key: team.id,
                      words: team.name,
                      onChoose: () =>
                        void place([{ person: { author, name, username }, from: undefined, to: team.id }]),
                    })),
                  },
                ]}
              >
                {words.putIn}
              </ActionMenu>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
