import type { Command } from '../../../core/commands'
import type { ActReply, AppAction, Reply } from '../../../ipc/contract'
import { isByItself, type ToldRefusals } from './told-refusals'

/** How the control room asks for things; a refusal is also told to the trainer where they see it. */
export type Send = (command: Command) => Promise<Reply>
export type Act = (action: AppAction) => Promise<ActReply>

/**
 * The same request, told why it was refused unless the asker tells that in its place, and a request that went wrong made a
 * refusal. What is done takes earlier refusals away.
 */
export const telling =
  <Input extends { kind: string }, Answer extends { kind: string }>(
    ask: (input: Input) => Promise<Answer | Reply>,
    { tell, asking }: Pick<ToldRefusals, 'tell' | 'asking'>,
    isToldInPlace: (input: Input) => boolean = () => false,
  ) =>
  async (input: Input): Promise<Answer | Reply> => {
    const isOver = asking()
    const reply = await ask(input).catch((error: unknown): Reply => ({
      kind: 'refused',
      why: error instanceof Error ? error.message : String(error),
    }))
    if (reply.kind !== 'refused' && !isByItself(input)) isOver()
    if (reply.kind === 'refused' && 'why' in reply && !isToldInPlace(input)) tell(reply.why)
    return reply
  }
