import { Dialog } from '@base-ui/react/dialog'
import { Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Language, Look } from '../../../core/look'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { DialogFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import type { Act } from '../parts/doing'
import { SAMPLES, sampleView, type Sample } from '../parts/sample-views'
import { StagePicture } from '../parts/stage-picture'
import { useChords } from '../use-chords'
import { BackRowMeter } from './back-row-meter'
import { Languages } from './languages'
import { LookFields } from './look-fields'
import { Segments } from './segments'
import styles from './settings.module.css'
import { useLook } from './use-look'

const { settings: words } = messages

type SettingsProps = {
  look: Look
  /** The control room's own. */
  language: Language
  act: Act
}

/** How the stage looks and both windows speak; everything applies at once, and is seen in the picture. */
export const SettingsDialog = ({
  open,
  onOpenChange,
  ...props
}: SettingsProps & { open: boolean; onOpenChange: (open: boolean) => void }) => (
  <DialogFrame open={open} onOpenChange={onOpenChange} className={styles.popup}>
    <Settings {...props} onDone={() => onOpenChange(false)} />
  </DialogFrame>
)

const Settings = ({ look, language, act, onDone }: SettingsProps & { onDone: () => void }) => {
  const hand = useLook(look, act)
  const [sample, setSample] = useState<Sample>('question')
  const view = useMemo(() => sampleView(sample, look.language), [sample, look.language])
  useChords(({ key, shift }, target) => {
    const isTyping = target instanceof HTMLInputElement && target.type === 'text'
    if (key !== 'z' || shift || isTyping || !hand.undo) return false
    hand.undo()
    return true
  })
  return (
    <>
      <header className={styles.head}>
        <div>
          <Dialog.Title className={dialog.title}>{words.title}</Dialog.Title>
          <Dialog.Description className={styles.soft}>{words.note}</Dialog.Description>
        </div>
        <Button disabled={!hand.undo} focusableWhenDisabled onClick={() => hand.undo?.()}>
          <Undo2 data-turns="" />
          {words.undo}
        </Button>
        <Button look="strong" onClick={onDone}>
          {words.done}
        </Button>
      </header>
      <div className={styles.picture}>
        <StagePicture view={view} look={look} label={words.picture} />
        <Segments
          label={words.pictureOf}
          value={sample}
          offers={SAMPLES.map((each) => ({ value: each, label: words.pictures[each] }))}
          onChoose={setSample}
        />
        <BackRowMeter key={hand.undone} look={look} hand={hand} />
      </div>
      <div className={styles.fields}>
        <LookFields look={look} hand={hand} />
        <Languages look={look} language={language} hand={hand} act={act} />
      </div>
    </>
  )
}
