import type { Picture } from '../../../core/sheet/parts'
import { Fit } from './fit'
import { useSceneRoom } from './scene-room'
import styles from './exhibit.module.css'

/** What a question or a step is about: code as it was written, in letters of one width, and a picture, whole. */
export const Exhibit = ({ code, picture }: { code: string | undefined; picture: Picture | undefined }) => {
  const { grow } = useSceneRoom()
  const lines = code?.trimEnd()
  return (
    <div className={styles.exhibit} data-both={(code !== undefined && picture !== undefined) || undefined}>
      {picture && <img className={styles.picture} src={picture.source} alt={picture.alt} draggable={false} />}
      {lines !== undefined && (
        <div className={styles.code} dir="ltr">
          <Fit most={4.4 * grow} text={lines}>
            <code>{lines}</code>
          </Fit>
        </div>
      )}
    </div>
  )
}
