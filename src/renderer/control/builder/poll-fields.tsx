import { CopyPlus } from 'lucide-react'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import { TextField } from '../parts/text-field'
import builder from './builder.module.css'
import type { ActivityDraft, DraftOf } from './draft'
import { Labelled } from '../parts/labelled'
import { OptionList } from './option-list'
import type { Problems } from './problems'

const { builder: words } = messages

/** A poll: its question, its options, what the room sees meanwhile, and what its result is compared with. */
export const PollFields = ({
  activity,
  path,
  isNew,
  problems,
  earlier,
  onAskAgain,
  onChange,
}: {
  activity: DraftOf<'poll'>
  path: string
  isNew: boolean
  problems: Problems
  earlier: DraftOf<'poll'>[]
  onAskAgain: (poll: DraftOf<'poll'>) => void
  onChange: (activity: ActivityDraft) => void
}) => (
  <>
    <TextField
      label={words.pollQuestion}
      value={activity.question}
      isFirst={isNew}
      {...problems.field(`${path}.question`)}
      onChange={(question) => onChange({ ...activity, question })}
    />
    <OptionList
      options={activity.options}
      path={`${path}.options`}
      problems={problems}
      onChange={({ options }) => onChange({ ...activity, options })}
    />
    <div className={builder.line}>
      <Labelled label={words.bars}>
        <Choice
          label={words.bars}
          value={activity.bars}
          offers={(['hidden', 'building'] as const).map((bars) => ({
            value: bars,
            label: words.barsHow[bars],
          }))}
          onChoose={(bars) => onChange({ ...activity, bars })}
        />
      </Labelled>
      <Labelled
        label={words.before}
        note={earlier.length > 0 ? words.beforeNote : words.beforeMissing}
        {...problems.field(`${path}.before`)}
      >
        <Choice
          label={words.before}
          value={activity.before}
          offers={offersOf(activity, earlier)}
          disabled={earlier.length === 0 && activity.before === ''}
          onChoose={(before) => onChange({ ...activity, before })}
        />
      </Labelled>
    </div>
    <div className={builder.line}>
      <TextField
        label={words.onX}
        value={activity.onX}
        note={words.onXNote}
        {...problems.field(`${path}.onX`)}
        onChange={(onX) => onChange({ ...activity, onX })}
      />
      <TextField
        label={words.elsewhere}
        value={activity.elsewhere}
        note={words.elsewhereNote}
        {...problems.field(`${path}.elsewhere`)}
        onChange={(elsewhere) => onChange({ ...activity, elsewhere })}
      />
    </div>
    <div>
      <Button size="small" look="quiet" onClick={() => onAskAgain(activity)}>
        <CopyPlus />
        {words.askAgain}
      </Button>
    </div>
  </>
)

/** The earlier polls, and the one that was chosen even where it can no longer be compared with. */
const offersOf = ({ before }: DraftOf<'poll'>, earlier: DraftOf<'poll'>[]) => [
  { value: '', label: words.beforeNone },
  ...earlier.map(({ id, question }) => ({ value: id, label: question || words.kinds.poll })),
  ...(before === '' || earlier.some(({ id }) => id === before) ? [] : [{ value: before, label: '?' }]),
]
