import { useEffect, useRef, useState } from 'react'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import { Labelled } from '../parts/labelled'
import { TextField } from '../parts/text-field'
import styles from './teams.module.css'
import { isPlain, readTeamList, type ListedTeam } from './team-list'

const { builder: words } = messages
const { teams: teamWords } = messages.prepare

/** A list to be pasted, and what is read of it before it becomes teams. */
export const TeamPaste = ({
  onTake,
  onStay,
}: {
  onTake: (listed: ListedTeam[]) => void
  onStay: () => void
}) => {
  const [text, setText] = useState('')
  const [plain, setPlain] = useState<'names' | 'accounts'>('names')
  const box = useRef<HTMLDivElement>(null)
  // It opens below the teams, where the column may end.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [])
  const listed = readTeamList(text, plain)
  const accounts = listed.reduce((sum, { members }) => sum + members.length, 0)
  return (
    <div className={styles.paste} ref={box}>
      <TextField
        label={teamWords.list}
        note={teamWords.listNote}
        lines={6}
        isFirst
        value={text}
        onChange={setText}
      />
      {text.trim() !== '' && isPlain(text) && (
        <Labelled label={teamWords.plain}>
          <Choice
            label={teamWords.plain}
            value={plain}
            offers={(['names', 'accounts'] as const).map((each) => ({
              value: each,
              label: teamWords.plainAs[each],
            }))}
            onChoose={setPlain}
          />
        </Labelled>
      )}
      <div className={styles.buttons}>
        <output className={styles.read}>
          {text.trim() === '' ? '' : words.read(listed.filter(({ name }) => name !== '').length, accounts)}
        </output>
        <Button look="quiet" onClick={onStay}>
          {messages.cancel}
        </Button>
        <Button disabled={listed.length === 0} onClick={() => onTake(listed)}>
          {teamWords.take}
        </Button>
      </div>
    </div>
  )
}
