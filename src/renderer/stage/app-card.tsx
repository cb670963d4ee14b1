import { useContext } from 'react'
import { PerchedBird } from '../shared/bird'
import styles from './app-card.module.css'
import { StageLook, useMessages } from './look'
import { Logo } from './parts/logo'
import { Underline } from './parts/underline'

/** Before and between sessions, and over one: the empty board, with the brand's logo or else one bird. */
export const AppCard = () => {
  const { logo } = useContext(StageLook)
  return (
    <section className={styles.card} data-brand={logo !== null}>
      <div className={styles.ground}>
        {logo === null ? <PerchedBird className={styles.bird} /> : <Logo className={styles.logo} />}
      </div>
      <Underline className={styles.line} />
      <h1 className={styles.name}>{useMessages().app}</h1>
    </section>
  )
}
