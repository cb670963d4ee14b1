import { randomBytes } from 'node:crypto'
import type { HintDraft } from '../core/commands'
import type { Post } from '../core/post'
import type { RunSheet } from '../core/runsheet'
import type { Session } from '../core/session'
import type { PostId } from '../core/time'
import { startClass, type PracticeClass } from '../practice/class'
import { scriptFor } from '../practice/scripts/script'
import type { EarlierWorld } from '../practice/earlier'
import { startPracticeServer, type PracticeServer } from '../practice/server'
import { createWorld, type World } from '../practice/world'
import type { RatedClock } from './clocks'
import type { XKeys } from './x/credentials'

/** Our own X in small, with a class on it. */
export type PracticeRoom = {
  world: World
  server: PracticeServer
  pupils: PracticeClass
  master: { id: string; username: string }
  /** The master account's keys, of this run alone: they open nothing else. */
  keys: XKeys
  /** Puts a session's people and posts into the room, so that it goes on where an earlier room ended. */
  remember: (session: Session) => void
  close: () => Promise<void>
}

export const openPracticeRoom = async (how: {
  sheet: RunSheet
  clock: RatedClock
  seed: number
}): Promise<PracticeRoom> => {
  const { sheet, clock, seed } = how
  const world = createWorld({ clock })
  const master = world.addAccount({ name: sheet.title, username: sheet.master })
  const keys: XKeys = {
    appKey: secret(),
    appSecret: secret(),
    // X: an access token begins with its account's id.
    accessToken: `${master.id}-${secret()}`,
    accessSecret: secret(),
  }
  const server = await startPracticeServer({
    world,
    clock,
    apps: [
      {
        key: keys.appKey,
        secret: keys.appSecret,
        ownerId: master.id,
        users: [{ accountId: master.id, token: keys.accessToken, secret: keys.accessSecret }],
      },
    ],
    random: Math.random,
  })
  const pupils = startClass({ world, clock, script: scriptFor(sheet), master: sheet.master, seed })
  return {
    world,
    server,
    pupils,
    keys,
    master: { id: master.id, username: master.username },
    remember: (session) => world.adopt(earlierWorld(session, master.id)),
    close: async () => {
      pupils.stop()
      await server.close()
    },
  }
}

/** What a session knows of the room that it was held in; the master's hints are not among its posts. */
const earlierWorld = (session: Session, masterId: string): EarlierWorld => ({
  accounts: [
    ...[...session.authors.values()].map(({ value }) => value),
    ...[...session.promises.values()].map(({ value }) => value.author),
  ],
  posts: [
    ...[...session.promises.values()].map(({ value: { post, author, text } }) =>
      writtenBefore(post, { authorId: author.id, text }),
    ),
    ...[...session.posts.values()].flatMap(({ root, versions }) =>
      versions.map((post) => ({
        ...post,
        text: withLinks(post),
        inReplyTo: post.replyTo,
        quoted: post.quotes,
        conversationId: post.conversationId,
        deleted: session.gone.has(root),
      })),
    ),
    ...[...session.hints.values()].flatMap(({ draft }) => {
      const sending = session.sendings.get(draft.id)?.value
      if (sending?.kind !== 'sent') return []
      const poll = draft.poll && pollOnX(draft.poll, session.pollCounts.get(sending.post)?.value.votes ?? [])
      return [{ ...writtenBefore(sending.post, { authorId: masterId, text: draft.text }), poll }]
    }),
  ],
})

/** A post of which no more is known than who wrote what. */
const writtenBefore = (
  id: PostId,
  written: { authorId: string; text: string },
): EarlierWorld['posts'][number] => ({
  id,
  ...written,
  history: [id],
  inReplyTo: undefined,
  quoted: undefined,
  conversationId: undefined,
  deleted: false,
})

const pollOnX = ({ options, minutes }: NonNullable<HintDraft['poll']>, votes: readonly number[]) => ({
  options: options.map((label, place) => ({ label, votes: votes[place] ?? 0 })),
  minutes,
})

/** A post as its author typed it, before X shortened its links. */
const withLinks = ({ text, links }: Post): string =>
  links.reduce((typed, { shown, target }) => typed.replace(shown, () => target), text)

const secret = (): string => randomBytes(24).toString('hex')
