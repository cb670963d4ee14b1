import type { ControlView, Figures } from '../../../core/views'
import { TeamShape } from '../../shared/team-shape'
import { messages } from '../messages'
import { ActionMenu } from '../parts/action-menu'
import { IconButton } from '../parts/button'
import type { Send } from '../parts/doing'
import { Person } from '../parts/strangers-words'
import styles from './figures.module.css'

const { figures: words } = messages

/** More teams than this stand in a menu. */
const MOST_BUTTONS = 8

/** Accounts that answered and are in no team, each with the teams that one press puts it in. */
export const Strangers = ({
  strangers,
  teams,
  locked,
  send,
}: {
  strangers: Extract<Figures, { kind: 'question' }>['strangers']
  teams: ControlView['teams']
  locked: string | undefined
  send: Send
}) => {
  if (strangers.length === 0 || teams.length === 0) return null
  return (
    <div>
      <h3 className={styles.heading}>{words.strangers(strangers.length)}</h3>
      <ul className={styles.rows}>
        {strangers.map(({ author, name, username }) => (
          <li key={author} className={styles.row}>
            <div className={styles.who}>
              <Person name={name} username={username} />
            </div>
            {teams.length <= MOST_BUTTONS ? (
              <div className={styles.buttons} data-accents="">
                {teams.map((team) => (
                  <IconButton
                    key={team.id}
                    label={words.putInto(name === '' ? username : name, team.name)}
                    disabled={locked !== undefined}
                    onClick={() => void send({ kind: 'assign', author, team: team.id })}
                  >
                    <TeamShape team={team} drawn="filled" className={styles.sign} />
                  </IconButton>
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
                      onChoose: () => void send({ kind: 'assign', author, team: team.id }),
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
