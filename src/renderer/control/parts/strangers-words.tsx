import styles from './strangers-words.module.css'

/** A stranger's own words: text and nothing else, in its own direction, kept apart from ours. */
export const Words = ({ children }: { children: string }) => (
  <bdi dir="auto" className={styles.words}>
    {children}
  </bdi>
)

/** Who wrote: cut where there is no room, whatever they call themselves. */
export const Person = ({ name, username }: { name: string; username: string }) => (
  <span className={styles.person}>
    <bdi dir="auto" className={styles.name}>
      {name === '' ? username : name}
    </bdi>
    <bdi dir="ltr" className={styles.username}>
      @{username}
    </bdi>
  </span>
)
