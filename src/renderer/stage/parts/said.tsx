import styles from './said.module.css'

/** What a sign says, for those who hear the stage. */
export const Said = ({ text }: { text: string }) => <span className={styles.said}>{text}</span>
