import type { RunSheet } from '../../../core/runsheet'
import { messages } from '../messages'
import { Choice } from '../parts/choice'
import { Panel } from '../parts/panel'
import { TextField } from '../parts/text-field'
import { withoutPages } from './accounts'
import styles from './builder.module.css'
import { hashtagFrom, type Draft } from './draft'
import { Labelled } from '../parts/labelled'
import type { Problems } from './problems'
import { Teams } from './teams'

const { builder: words } = messages

export type DraftProps = { draft: Draft; problems: Problems; onChange: (draft: Draft) => void }

const WHOM: RunSheet['shows'][] = ['teams', 'known', 'everybody', 'nobody']

/** What the session is called, where people post, and who they are. */
export const AboutSession = ({ draft, problems, onChange }: DraftProps) => {
  const retitle = (title: string) =>
    onChange({ ...draft, title, hashtag: draft.hashtagFollows ? hashtagFrom(title) : draft.hashtag })
  return (
    <div className={styles.column}>
      <Panel title={words.about}>
        <div className={styles.fields}>
          <TextField
            label={words.name}
            value={draft.title}
            placeholder={words.nameHolder}
            isFirst
            {...problems.field('title')}
            onChange={retitle}
          />
          <TextField
            label={words.hashtag}
            prefix="#"
            note={words.hashtagNote}
            value={draft.hashtag}
            {...problems.field('hashtag')}
            onChange={(hashtag) => onChange({ ...draft, hashtag, hashtagFollows: hashtag === '' })}
          />
          <TextField
            label={words.master}
            prefix="@"
            note={words.masterNote}
            value={draft.master}
            {...problems.field('master')}
            onChange={(master) => onChange({ ...draft, master: withoutPages(master, '') })}
          />
          <Labelled label={words.shows}>
            <Choice
              label={words.shows}
              value={draft.shows}
              offers={WHOM.map((whom) => ({ value: whom, label: words.showsWhom[whom] }))}
              onChoose={(shows) => onChange({ ...draft, shows })}
            />
          </Labelled>
          <TextField
            label={words.words}
            lines={2}
            note={words.wordsNote}
            value={draft.words.join('\n')}
            {...problems.field('words')}
            onChange={(listed) => onChange({ ...draft, words: listed.split('\n') })}
          />
          <TextField
            label={words.promises}
            lines={2}
            note={words.promisesNote}
            value={draft.promises.join('\n')}
            {...problems.field('promises')}
            onChange={(wordings) => onChange({ ...draft, promises: wordings.split('\n') })}
          />
          <TextField
            label={words.budget}
            prefix="$"
            note={words.budgetNote}
            value={draft.budget}
            width="short"
            {...problems.field('budget')}
            onChange={(budget) => onChange({ ...draft, budget })}
          />
        </div>
      </Panel>
      <Teams draft={draft} problems={problems} onChange={onChange} />
    </div>
  )
}
