import { TriangleAlert } from 'lucide-react'
import { tenths } from '../format'
import { messages } from '../messages'
import type { BackRow, Unit } from './back-row'
import styles from './settings.module.css'

const { settings: words } = messages

const WARNINGS: Record<BackRow['verdict'], string> = {
  near: words.nearest,
  fine: '',
  far: words.far,
  beyond: words.beyond,
}

/** What the last row gets to see, in words. */
export const BackRowWords = ({ row, unit }: { row: BackRow; unit: Unit }) => {
  const { away, letter, posts, verdict } = row
  return (
    <output className={styles.row}>
      <p>
        <strong>{words.away(tenths(away))}</strong>{' '}
        {words.letters(words.sizes[unit](tenths(letter.size)), tenths(letter.percent))} {words.fits(posts)}
      </p>
      {WARNINGS[verdict] !== '' && (
        <p className={styles.warning} data-verdict={verdict}>
          {verdict !== 'near' && <TriangleAlert />}
          {WARNINGS[verdict]}
        </p>
      )}
    </output>
  )
}
