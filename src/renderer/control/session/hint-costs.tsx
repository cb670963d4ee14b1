import { priceOfPost } from '../../../core/hint'
import { PRICES } from '../../../core/prices'
import { findLinks } from '../../../core/text/links'
import { messages } from '../messages'
import { price } from '../dollars'
import styles from './hint-desk.module.css'

const { hints: words } = messages

type Written = { text: string; isReply: boolean }

/** What X charges for all of these posts. */
export const priceOf = (written: readonly Written[]): string =>
  price(
    written.reduce((sum, { text, isReply }) => sum + PRICES[priceOfPost(text, { isSummoned: isReply })], 0),
  )

/** What X charges for what is written. */
export const HintPrice = ({ written }: { written: readonly Written[] }) =>
  written.every(({ text }) => text.trim() === '') ? null : (
    <span className={styles.weight}>{priceOf(written)}</span>
  )

/** Said before they go: a link makes a post thirteen times as dear, and many are not meant as one. */
export const LinkCosts = ({ written }: { written: readonly Written[] }) => {
  const links = [...new Set(written.flatMap(({ text }) => findLinks(text).map(({ url }) => url)))]
  if (links.length === 0) return null
  const isMeant = links.every((url) => /^https?:/i.test(url))
  return (
    <strong className={styles.costs} role="alert">
      {words.linkCosts(links, priceOf(written), written.length)} {isMeant ? '' : words.linkNotMeant}
    </strong>
  )
}
