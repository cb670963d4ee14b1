import { useState } from 'react'
import type { ControlView, People } from '../../../core/views'
import { TeamShape } from '../../shared/team-shape'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import { Labelled } from '../parts/labelled'
import { TextField } from '../parts/text-field'
import { readEnlisting } from './enlisting'
import type { Place } from './place-people'
import styles from './team-sheet.module.css'

const { people: words } = messages

/** Puts accounts into a team by their names, whether they have posted or not. */
export const AddPeople = ({
  teams,
  people,
  place,
}: {
  teams: ControlView['teams']
  /** Undefined: not known yet. */
  people: People | undefined
  place: Place
}) => {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(teams[0]?.id ?? '')
  const { placings, problem } = readEnlisting(text, { teams, inTeam: people?.inTeam ?? {}, chosen })
  const isReady = people !== undefined && placings.length > 0 && problem === undefined
  const add = async () => {
    if (isReady && (await place(placings))) setText('')
  }
  return (
    <div className={styles.adding}>
      <TextField
        label={words.field}
        note={words.fieldNote}
        placeholder={messages.prepare.teams.accountsHolder}
        lines={2}
        isFirst
        value={text}
        problem={problem}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          void add()
        }}
      />
      <Labelled label={words.team}>
        <Choice
          label={words.team}
          value={chosen}
          offers={teams.map((team) => ({
            value: team.id,
            label: team.name,
            sign: <TeamShape team={team} drawn="filled" className={styles.sign} />,
          }))}
          onChoose={setChosen}
        />
      </Labelled>
      <Button look="strong" disabled={!isReady} onClick={() => void add()}>
        {placings.length > 1 ? words.addPeople(placings.length) : words.add}
      </Button>
    </div>
  )
}
