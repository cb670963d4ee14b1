import { useContext } from 'react'
import type { AudienceView } from '../../../core/views'
import { Bird } from '../../shared/bird'
import { StageLook, useMessages, useStageRoom } from '../look'
import { FLOOR } from './fit-text'
import styles from './join-line.module.css'
import { linesOf } from './lines-of'
import { Logo } from './logo'
import { Said } from './said'

/** What stands beside the words, with its gap. */
const [BIRD, LOGO] = [5, 17]

/** How to take part; on every scene, since people come late. Where it would not be one line, tag and name have to do. */
export const JoinLine = ({ join }: { join: AudienceView['join'] }) => {
  const messages = useMessages()
  const { wide } = useStageRoom()
  const { logo } = useContext(StageLook)
  const whole = `${messages.postWith} #${join.hashtag} ${messages.orTo} @${join.master}`
  const width = 0.9 * wide - BIRD - (logo === null ? 0 : LOGO)
  const isShort = linesOf(whole, FLOOR, width) > 1
  const Word = isShort ? Said : Written
  return (
    <footer className={styles.line}>
      <Bird className={styles.bird} />
      <p className={styles.how} data-short={isShort}>
        <Word text={messages.postWith} /> <strong dir="auto">#{join.hashtag}</strong>{' '}
        <Word text={messages.orTo} /> <strong dir="ltr">@{join.master}</strong>
      </p>
      <Logo />
    </footer>
  )
}

/** The same line once there is nothing to take part in: the brand's logo, where there is one. */
export const LogoLine = () =>
  useContext(StageLook).logo !== null && (
    <footer className={styles.line} data-logo="alone">
      <Logo />
    </footer>
  )

const Written = ({ text }: { text: string }) => <span>{text}</span>
