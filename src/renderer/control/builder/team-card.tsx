import { Trash2 } from 'lucide-react'
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { TeamShape } from '../../shared/team-shape'
import { messages } from '../messages'
import { Button, IconButton } from '../parts/button'
import { Choice } from '../parts/choice'
import { TextField } from '../parts/text-field'
import { accountsIn, accountsLine } from './accounts'
import type { TeamDraft } from './draft'
import type { Problems } from './problems'
import { accountsPasted, readTeamList, type ListedTeam } from './team-list'
import styles from './teams.module.css'

const { teams: words } = messages.prepare

/** The stage has eight colours, each with a shape of its own. */
const COLOURS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const

const isEnter = ({ key, shiftKey }: KeyboardEvent): boolean => key === 'Enter' && !shiftKey

/** One team: colour, name and accounts. Enter leads on; what is pasted from a list or a spreadsheet finds its place. */
export const TeamCard = ({
  team,
  colour,
  offered,
  path,
  problems,
  onChange,
  onColour,
  onList,
  onNext,
  onRemove,
}: {
  team: TeamDraft
  colour: number
  /** The free colour that its name speaks of. */
  offered: number | undefined
  path: string
  problems: Problems
  onChange: (team: TeamDraft) => void
  onColour: (colour: number) => void
  /** Several teams were pasted at once. */
  onList: (listed: ListedTeam[]) => void
  onNext: () => void
  onRemove: () => void
}) => {
  const card = useRef<HTMLLIElement>(null)
  const name = team.name.trim() || words.unnamed

  const onNameKey = (event: KeyboardEvent) => {
    if (!isEnter(event)) return
    event.preventDefault()
    card.current?.querySelector<HTMLElement>('textarea')?.focus()
  }
  const onAccountsKey = (event: KeyboardEvent) => {
    if (!isEnter(event)) return
    event.preventDefault()
    onNext()
  }
  const onNamePaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain').trim()
    if (!/[\n\t:]/.test(text)) return
    event.preventDefault()
    onList(readTeamList(text))
  }
  const onAccountsPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\n\t/]/.test(text.trim())) return
    event.preventDefault()
    onChange({ ...team, members: accountsLine([...accountsIn(team.members), ...accountsPasted(text)]) })
  }
  return (
    <li className={styles.card} ref={card} data-team={team.id}>
      <div className={styles.head}>
        <Choice
          label={words.colour(name)}
          value={COLOURS[colour] ?? '0'}
          shows="sign"
          offers={COLOURS.map((each) => ({
            value: each,
            label: words.colours[Number(each)] ?? each,
            sign: <TeamShape team={{ id: each, name: '', colour: Number(each) }} drawn="filled" />,
          }))}
          onChoose={(chosen) => onColour(Number(chosen))}
        />
        <div className={styles.name} data-name="">
          <TextField
            label={words.name}
            isLabelHidden
            placeholder={words.name}
            value={team.name}
            {...problems.field(`${path}.name`)}
            onChange={(typed) => onChange({ ...team, name: typed })}
            onKeyDown={onNameKey}
            onPaste={onNamePaste}
          />
        </div>
        <IconButton label={words.remove(name)} onClick={onRemove}>
          <Trash2 />
        </IconButton>
      </div>
      {offered !== undefined && (
        <div>
          <Button size="small" look="quiet" onClick={() => onColour(offered)}>
            <TeamShape team={{ id: team.id, name: '', colour: offered }} drawn="filled" />
            {words.asNamed(words.colours[offered] ?? '')}
          </Button>
        </div>
      )}
      <TextField
        label={words.accounts}
        isLabelHidden
        lines={1}
        look="growing"
        placeholder={words.accountsHolder}
        value={team.members}
        {...problems.field(`${path}.members`)}
        onChange={(members) => onChange({ ...team, members })}
        onKeyDown={onAccountsKey}
        onPaste={onAccountsPaste}
      />
    </li>
  )
}
