import { AlertDialog } from '@base-ui/react/alert-dialog'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { QuestionFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import type { Draft } from './draft'
import parts from './parts.module.css'
import { placeWords } from './place-words'
import type { Problems } from './problems'

const { refused: words } = messages.builder

/** Asked before a session starts whose posts X will refuse in part: it can be held all the same. */
export const AskRefused = ({
  refusals,
  draft,
  onMend,
  onGo,
}: {
  refusals: Problems
  draft: Draft
  onMend: () => void
  onGo: () => void
}) => (
  <QuestionFrame open onOpenChange={(open) => !open && onMend()}>
    <AlertDialog.Title className={dialog.title}>{words.title}</AlertDialog.Title>
    <AlertDialog.Description>{words.note}</AlertDialog.Description>
    <ul className={parts.checks}>
      {refusals.all.map(({ path, words: what }) => (
        <li key={`${path} ${what}`}>
          {placeWords(draft, path)}: {what}
        </li>
      ))}
    </ul>
    <div className={dialog.buttons}>
      <Button onClick={onGo}>{words.go}</Button>
      <Button look="strong" onClick={onMend}>
        {words.mend}
      </Button>
    </div>
  </QuestionFrame>
)
