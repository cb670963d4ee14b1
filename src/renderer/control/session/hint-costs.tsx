import { priceOfPost } from '../../../core/hint'
import { PRICES } from '../../../core/prices'
import { findLinks } from '../../../core/text/links'
import { messages } from '../messages'
import { price } from '../dollars'
import styles from './hint-desk.module.css'

const { hints: words } = messages

type Written = { text: string; isReply: boolean }

const priceOf = ({ text, isReply }: Written): string =>
  price(PRICES[priceOfPost(text, { isSummoned: isReply })])

/** What X charges for the text. */
export const HintPrice = (written: Written) =>
  written.text.trim() === '' ? null : <span className={styles.weight}>{priceOf(written)}</span>

/** Said before it goes: a link makes a post thirteen times as dear, and many are not meant as one. */
export const LinkCosts = (written: Written) => {
  const links = findLinks(written.text).map(({ url }) => url)
  if (links.length === 0) return null
  const isMeant = links.every((url) => /^https?:/i.test(url))
  return (
    <strong className={styles.costs} role="alert">
      {words.linkCosts(links, priceOf(written))} {isMeant ? '' : words.linkNotMeant}
    </strong>
  )
}
