import { Dialog } from '@base-ui/react/dialog'
import { FolderOpen } from 'lucide-react'
import { useMemo, useRef, useState, type ChangeEvent } from 'react'
import { readQuestions } from '../../../core/import/questions'
import type { Question } from '../../../core/runsheet'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { DialogFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import { TextField } from '../parts/text-field'
import { decodeFile } from './decode-file'
import styles from './import.module.css'
import { ImportReport } from './import-report'

const { import: words } = messages.prepare

/** Questions from another program: pasted or from a file, looked at, and only then added. */
export const ImportDialog = ({
  isOpen,
  onOpenChange,
  onTake,
}: {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onTake: (questions: readonly Question[]) => void
}) => (
  <DialogFrame className={styles.dialog} open={isOpen} onOpenChange={onOpenChange}>
    <Importing
      onTake={(questions) => {
        onTake(questions)
        onOpenChange(false)
      }}
    />
  </DialogFrame>
)

const Importing = ({ onTake }: { onTake: (questions: readonly Question[]) => void }) => {
  const [text, setText] = useState('')
  const found = useMemo(() => readQuestions(text, words.truth), [text])
  return (
    <>
      <Dialog.Title className={dialog.title}>{words.title}</Dialog.Title>
      <TextField label={words.text} note={words.note} lines={8} isFirst value={text} onChange={setText} />
      {text.trim() !== '' && <ImportReport found={found} />}
      <div className={dialog.buttons}>
        <FileButton onText={setText} />
        <span className={styles.apart} />
        <Dialog.Close render={<Button onClick={() => {}}>{messages.cancel}</Button>} />
        <Button look="strong" disabled={found.questions.length === 0} onClick={() => onTake(found.questions)}>
          {words.take(found.questions.length)}
        </Button>
      </div>
    </>
  )
}

const FileButton = ({ onText }: { onText: (text: string) => void }) => {
  const field = useRef<HTMLInputElement>(null)
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) onText(decodeFile(new Uint8Array(await file.arrayBuffer())))
    // The same file can be opened again, after it was mended.
    target.value = ''
  }
  return (
    <>
      <Button onClick={() => field.current?.click()}>
        <FolderOpen />
        {words.file}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".csv,.tsv,.gift,.txt,text/*"
        hidden
        onChange={(event) => void read(event)}
      />
    </>
  )
}
