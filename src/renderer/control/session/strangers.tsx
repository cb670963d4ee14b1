import type { ControlView, Figures } from '../../../core/views'
import { messages } from '../messages'
import { ActionMenu } from '../parts/action-menu'
import type { Send } from '../parts/doing'
import { Person } from '../parts/strangers-words'
import styles from './figures.module.css'

const { figures: words } = messages

/** Accounts that answered and are in no team, each with a menu of teams. */
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
          </li>
        ))}
      </ul>
    </div>
  )
}
