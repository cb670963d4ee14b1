import { ImagePlus, Trash2 } from 'lucide-react'
import { messages } from '../messages'
import { Button, IconButton } from '../parts/button'
import { TextField } from '../parts/text-field'
import { useChoosePicture } from './choose-picture'
import type { PictureDraft } from './draft'
import styles from './parts.module.css'
import type { Problems } from './problems'

const { question: words } = messages.prepare

type Pictured = { picture?: PictureDraft | undefined }

/** The picture that belongs to it, with what it shows in words; nothing where there is none. */
export const PictureField = ({
  picture,
  path,
  problems,
  onChange,
}: {
  picture: PictureDraft | undefined
  path: string
  problems: Problems
  onChange: (pictured: Pictured) => void
}) =>
  picture && (
    <div className={styles.picture}>
      <img className={styles.thumb} src={picture.source} alt="" />
      <TextField
        label={words.alt}
        note={words.altNote}
        value={picture.alt}
        {...problems.field(`${path}.picture`)}
        onChange={(alt) => onChange({ picture: { ...picture, alt } })}
      />
      <IconButton label={words.removePicture} onClick={() => onChange({ picture: undefined })}>
        <Trash2 />
      </IconButton>
    </div>
  )

/** Chooses a picture; what it shows stays said as long as nobody says otherwise. */
export const PictureButton = ({
  picture,
  onChange,
}: {
  picture: PictureDraft | undefined
  onChange: (pictured: Pictured) => void
}) => {
  const choose = useChoosePicture()
  const take = async () => {
    const source = await choose()
    if (source !== undefined) onChange({ picture: { source, alt: picture?.alt ?? '' } })
  }
  return (
    <Button size="small" look="quiet" onClick={() => void take()}>
      <ImagePlus />
      {picture ? words.otherPicture : words.addPicture}
    </Button>
  )
}
