import { Fit } from './fit'
import styles from './right-words.module.css'
import { Underline } from './underline'

/** What is right, as large as its place allows, with a stroke of chalk drawn under it. */
export const RightWords = ({ text, most }: { text: string; most: number }) => (
  <Fit most={most} text={text} className={styles.box}>
    <span className={styles.words}>
      <bdi>{text}</bdi>
      <Underline className={styles.underline} />
    </span>
  </Fit>
)
