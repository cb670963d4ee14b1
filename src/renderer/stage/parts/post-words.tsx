import { useNearness } from '../look'
import { Fit } from './fit'
import styles from './post-words.module.css'
import { readable } from './readable'

/** Tags, names and links, which stand in a post for X more than for the room. */
const TRIMMINGS = /((?<![\p{L}\p{N}_])[#@][\p{L}\p{M}\p{N}_]+|https?:\/\/\S+)/gu

/** What is split at stands at the odd places. */
const partsOf = (text: string) =>
  text.split(TRIMMINGS).map((part, at) => ({ at, part, isTrimming: at % 2 === 1 }))

/** What a post says, whole and as it was written; its trimmings step back so that the words are read first. */
export const PostWords = ({ text, most }: { text: string; most: number }) => (
  <Fit most={most * useNearness()} text={readable(text)}>
    {partsOf(readable(text)).map(({ at, part, isTrimming }) => (
      <span key={at} className={isTrimming ? styles.trimming : undefined}>
        {part}
      </span>
    ))}
  </Fit>
)
