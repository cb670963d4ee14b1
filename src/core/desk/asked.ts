import { changed, type KnownPost, type Session } from '../session'
import { isOurAccount } from '../teams'
import type { Post } from '../post'
import type { PostId } from '../time'
import { addQuestion, removeQuestion } from './alike'

/** A question mark of any script: Latin, full width, Arabic, Greek, Armenian, Ethiopic. */
const QUESTION_MARK = /[?\uff1f\u061f\u037e\u055e\u1367]/u
const QUESTION_TAGS: ReadonlySet<string> = new Set(['q', 'question', 'frage', 'سؤال'])

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** A reply to the master account names it as well: X puts the name in front. */
const isForUs = ({ sheet }: Session, { mentions, hashtags }: Post): boolean =>
  mentions.some((name) => isSame(name, sheet.master)) || hashtags.some((tag) => isSame(tag, sheet.hashtag))

/** A link may hold a question mark. */
const isAsking = ({ text, hashtags, links }: Post): boolean => {
  const said = links.reduce((rest, { shown }) => rest.replaceAll(shown, ' '), text)
  return (
    QUESTION_MARK.test(said.replace(/https?:\/\/\S+/gu, ' ')) ||
    hashtags.some((tag) => QUESTION_TAGS.has(tag.toLowerCase()))
  )
}

/** Passed on by hand, as in the days before reposts. */
const isPassedOn = ({ text }: Post): boolean => /^rt @/iu.test(text.trimStart())

const isBallot = (session: Session, root: PostId, author: string): boolean => {
  for (const { ballots } of session.contests.values())
    if (ballots.get(author)?.some((ballot) => ballot.root === root)) return true
  return false
}

/** Whether a post was found to ask the trainer something. */
const isFound = (session: Session, { root }: KnownPost, latest: Post): boolean => {
  const { authorId } = latest
  return (
    isAsking(latest) &&
    isForUs(session, latest) &&
    !isPassedOn(latest) &&
    !isOurAccount(session, authorId) &&
    session.intros.get(authorId)?.root !== root &&
    !isBallot(session, root, authorId)
  )
}

/** Puts a post on the desk of questions or takes it off, by what is known of it now; what the trainer said holds. */
export const settleAsked = (session: Session, root: PostId): void => {
  const post = session.posts.get(root)
  const latest = post?.versions.at(-1)
  if (!post || !latest) return
  const isAsked = session.picked.get(root)?.value ?? isFound(session, post, latest)
  const isNews = isAsked ? addQuestion(session.asked, root, latest.text) : removeQuestion(session.asked, root)
  if (isNews) changed(session, 'desk')
}
