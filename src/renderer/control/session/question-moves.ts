import type { Command } from '../../../core/commands'
import { PROMISE_WORDS, promiseText } from '../../../core/desk/promise-words'
import type { ControlView, PostRow } from '../../../core/views'
import { language, messages } from '../messages'
import type { Send } from '../parts/doing'
import type { HeldPosts } from './post-order'
import { unpromised, whoTakesPromises, type Question } from './questions-in'
import type { Undo } from './use-undo'

const { desk: words } = messages

/** What the trainer does about questions, by key or by button. */
export type QuestionMoves = {
  promise: (question: Question) => void
  /** What a promise would post now, to each who asks and was promised nothing yet. */
  promises: (question: Question) => Promising[]
  /** Turns the hint desk to it. */
  answer: (question: Question) => void
  /** Says that it was answered aloud, or that it was not after all. */
  aloud: (question: Question) => void
  park: (question: Question) => void
  big: (question: Question) => void
  merge: (question: Question, above: Question) => void
  split: (post: PostRow['id']) => void
  /** Puts a post on the desk, or takes it off. */
  put: (post: PostRow['id'], is: boolean) => void
  /** Takes a question off the desk, with all that ask the same. */
  drop: (question: Question) => void
}

type Promising = { post: PostRow['id']; text: string }

export type QuestionAnswer = (
  to: Pick<PostRow, 'id' | 'name' | 'username' | 'noReply'>,
  about: { kind: 'answer'; post: PostRow['id'] },
) => void

/** The question, and all who were promised an answer to it. */
const allOf = ({ post, promised }: Question): PostRow['id'][] => [
  ...new Set([post, ...promised.map((each) => each.post)]),
]

export const createQuestionMoves = ({
  send,
  did,
  answer,
  view,
  posts,
}: {
  send: Send
  did: Undo['did']
  answer: QuestionAnswer
  view: Pick<ControlView, 'hints' | 'desk'>
  posts: HeldPosts
}): QuestionMoves => {
  /** What was refused can not be taken back: that would strike what stood before. */
  const carriedOut = async (command: Command, done: Parameters<Undo['did']>[0]): Promise<void> => {
    const reply = await send(command)
    if (reply.kind === 'done') did(done)
  }
  return {
    promises: (question) => promisesTo(question, view, posts),
    promise: (question) => {
      const sent = promisesTo(question, view, posts).map(({ post, text }): Command & { kind: 'hint' } => {
        const about = { kind: 'promise', post } as const
        return { kind: 'hint', hint: { id: crypto.randomUUID(), text, to: { kind: 'post', post }, about } }
      })
      did({
        what: words.promisedTo(sent.length, unpromised(question, posts)),
        back: sent.map(({ hint }) => ({ kind: 'cancel-hint', hint: hint.id })),
      })
      for (const command of sent) void send(command)
    },
    answer: ({ post, name, username, row }) =>
      answer({ id: post, name, username, noReply: row?.noReply ?? '' }, { kind: 'answer', post }),
    aloud: (question) => {
      const as = question.state.kind === 'answered' ? 'open' : 'aloud'
      for (const post of allOf(question)) void send({ kind: 'handle', post, as })
      if (as === 'aloud') takeOffWall(question, posts, send)
    },
    park: (question) => {
      const { post, state } = question
      const as = state.kind === 'parked' ? 'open' : 'parked'
      void send({ kind: 'handle', post, as })
      if (as === 'parked') takeOffWall(question, posts, send)
    },
    big: ({ post, row }) =>
      void send({ kind: 'spotlight', on: row?.pinned === true ? { kind: 'none' } : { kind: 'post', post } }),
    merge: ({ post }, above) =>
      void carriedOut(
        { kind: 'merge', post, into: above.post },
        { what: words.merged, back: [{ kind: 'merge', post }] },
      ),
    split: (post) =>
      void carriedOut(
        { kind: 'merge', post, into: post },
        { what: words.splitOff, back: [{ kind: 'merge', post }] },
      ),
    put: (post, is) =>
      void carriedOut(
        { kind: 'question', post, is },
        { what: is ? words.put : words.dropped, back: [{ kind: 'question', post, is: !is }] },
      ),
    drop: ({ post, same }) => {
      const all = (is: boolean) =>
        [post, ...same].map((each): Command => ({ kind: 'question', post: each, is }))
      did({ what: words.dropped, back: all(true) })
      for (const command of all(false)) void send(command)
    },
  }
}

/** What is done with is no longer shown big: it has left the list in which it could be taken off. */
const takeOffWall = ({ post, same }: Question, { rows }: HeldPosts, send: Send): void => {
  if ([post, ...same].some((id) => rows.get(id)?.pinned === true))
    void send({ kind: 'spotlight', on: { kind: 'none' } })
}

/** Each in words of their own, since X takes no text twice. */
const promisesTo = (
  question: Question,
  { hints, desk }: Pick<ControlView, 'hints' | 'desk'>,
  posts: HeldPosts,
): Promising[] => {
  const wordings = desk.promises.length > 0 ? desk.promises : PROMISE_WORDS[language]
  const used = new Set(hints.map(({ text }) => text))
  return whoTakesPromises(question, posts).map(({ id: post, username }) => {
    const text = promiseText(wordings, used, { username, post })
    used.add(text)
    return { post, text }
  })
}

/** Whether a post is on the desk, as a question or as one that asks the same. */
export const isOnDesk = ({ questions }: ControlView['desk'], post: PostRow['id']): boolean =>
  questions.some((question) => question.post === post || question.same.includes(post))
