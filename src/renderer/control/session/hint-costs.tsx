import { priceOfPost } from '../../../core/hint'
import { PRICES } from '../../../core/prices'
import { findLinks } from '../../../core/text/links'
import { dollars } from '../parts/dollars'
import { messages } from '../messages'
import styles from './hint-desk.module.css'

const { hints: words } = messages

/** What X charges for the text, said before it goes: a link makes a post thirteen times as dear, and many are not meant as one. */
export const HintCosts = ({ text, isReply }: { text: string; isReply: boolean }) => {
  if (text.trim() === '') return null
  const mills = PRICES[priceOfPost(text, { isSummoned: isReply })]
  const links = findLinks(text).map(({ url }) => url)
  if (links.length === 0) return <span className={styles.weight}>{dollars(mills)}</span>
  const isMeant = links.every((url) => /^https?:/i.test(url))
  const shown = links.map((url) => `“\u2068${url}\u2069”`).join(', ')
  return (
    <strong className={styles.costs} role="alert">
      {words.linkCosts(shown, dollars(mills))} {isMeant ? '' : words.linkNotMeant}
    </strong>
  )
}
