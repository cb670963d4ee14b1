import { ClipboardPaste, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import { Panel } from '../parts/panel'
import type { DraftProps } from './about-session'
import { blankTeam } from './blank'
import styles from './builder.module.css'
import { freshId, type TeamDraft } from './draft'
import { TeamCard } from './team-card'
import { TeamPaste } from './team-paste'
import type { ListedTeam } from './team-list'
import own from './teams.module.css'
import {
  accountsOf,
  colourOf,
  colourOffered,
  dealInto,
  isBlankTeam,
  withColour,
  withColoursKept,
  withListed,
  withMore,
} from './teams-of'

const { builder: words } = messages
const { teams: teamWords } = messages.prepare

const COUNTS = ['2', '3', '4', '5', '6', '7', '8'] as const

/** The teams, each with its colour and its accounts; a list of them can be pasted, and all accounts dealt anew. */
export const Teams = ({ draft, problems, onChange }: DraftProps) => {
  const { teams } = draft
  const [isPasting, setPasting] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  /** The team that was added: it gets the focus as soon as it is there. */
  const added = useRef<string>(undefined)
  const focusOn = (id: string | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-team="${id ?? ''}"] [data-name] input`)?.focus()
  useEffect(() => {
    if (added.current !== undefined) focusOn(added.current)
    added.current = undefined
  })

  const put = (next: TeamDraft[]) => onChange({ ...draft, teams: next })
  const add = () => {
    const id = freshId(draft, 'team')
    added.current = id
    put(withMore(teams, [blankTeam(id)]))
  }
  const take = (listed: readonly ListedTeam[]) => {
    setPasting(false)
    if (listed.length > 0) put(withListed(draft, listed))
  }
  const goOnFrom = (at: number) => {
    const next = teams[at + 1]
    const team = teams[at]
    if (next) focusOn(next.id)
    else if (team && !isBlankTeam(team)) add()
  }
  const named = teams.filter(({ name }) => name.trim() !== '')
  const accounts = accountsOf(teams)
  return (
    <Panel title={words.teams}>
      <div className={styles.fields} data-path="teams" data-accents="">
        <p className={styles.soft}>
          {teams.every(isBlankTeam) ? words.noTeams : words.read(named.length, accounts.length)}
        </p>
        {teams.length > 0 && (
          <ol className={own.list} ref={list} aria-label={words.teams}>
            {teams.map((team, at) => (
              <TeamCard
                key={team.id}
                team={team}
                colour={colourOf(team, at)}
                offered={colourOffered(teams, at)}
                path={`teams.${at}`}
                problems={problems}
                onChange={(next) => put(teams.with(at, next))}
                onColour={(colour) => put(withColour(teams, at, colour))}
                onList={take}
                onNext={() => goOnFrom(at)}
                onRemove={() => put(withColoursKept(teams).filter((_, place) => place !== at))}
              />
            ))}
          </ol>
        )}
        {teams.length > 0 && !isPasting && <p className={own.note}>{teamWords.note}</p>}
        {isPasting ? (
          <TeamPaste onTake={take} onStay={() => setPasting(false)} />
        ) : (
          <div className={own.buttons}>
            <Button onClick={add}>
              <Plus />
              {teamWords.add}
            </Button>
            <Button onClick={() => setPasting(true)}>
              <ClipboardPaste />
              {teamWords.paste}
            </Button>
          </div>
        )}
        {accounts.length > 1 && (
          <div className={styles.deal}>
            <Deal onDeal={(count) => put(dealInto(draft, count))} />
          </div>
        )}
      </div>
    </Panel>
  )
}

const Deal = ({ onDeal }: { onDeal: (count: number) => void }) => {
  const [count, setCount] = useState<(typeof COUNTS)[number]>('4')
  return (
    <>
      <span className={styles.soft}>{words.deal}</span>
      <Choice
        label={words.deal}
        value={count}
        offers={COUNTS.map((each) => ({ value: each, label: words.dealTeams(Number(each)) }))}
        onChoose={setCount}
      />
      <Button onClick={() => onDeal(Number(count))}>{words.dealNow}</Button>
    </>
  )
}
