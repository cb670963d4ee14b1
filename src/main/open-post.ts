import { linkOf } from '../core/post-link'
import type { PostId } from '../core/time'
import type { Reply } from '../ipc/contract'
import type { OpenSession } from './session/open-session'

/** Shows a post of ours in the system's browser: of X's own address, and of nothing else that a window could name. */
export const openPost = async (
  open: Pick<OpenSession, 'session'> | undefined,
  post: PostId,
  openExternal: (url: string) => Promise<unknown>,
): Promise<Reply> => {
  const refused = (why: string): Reply => ({ kind: 'refused', why })
  const session = open?.session()
  const sendings = [...(session?.sendings.values() ?? [])]
  const isOurs = sendings.some(({ value }) => value.kind === 'sent' && value.post === post)
  if (!session || !isOurs) return refused('This post is not known.')
  if (session.mode === 'practice') return refused('This post is in the practice room, not on X.')
  try {
    await openExternal(linkOf(session.account?.username ?? session.sheet.master, post))
    return { kind: 'done' }
  } catch {
    return refused('The system’s browser did not open. Open it once by hand, then try again.')
  }
}
