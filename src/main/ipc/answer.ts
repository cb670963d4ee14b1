import {
  requests,
  type Replies,
  type RequestInput,
  type RequestName,
  type WindowRole,
} from '../../ipc/contract'

export type Handlers = {
  [Name in RequestName]: (
    input: RequestInput<Name>,
    from: WindowRole,
  ) => Replies[Name] | Promise<Replies[Name]>
}

/** Answers one request from whichever window asked: its role is checked first, then the payload is parsed, then it is served. */
export const answer = async <Name extends RequestName>(
  name: Name,
  handlers: Handlers,
  asked: { role: WindowRole | undefined; payload: unknown },
): Promise<Replies[Name]> => {
  const { from, input } = requests[name]
  const role = (from as readonly WindowRole[]).find((allowed) => allowed === asked.role)
  if (role === undefined) throw new Error(`'${name}' is not for this window`)
  const parsed = input.safeParse(asked.payload)
  if (!parsed.success) throw new Error(`'${name}' was asked with something else than it takes`)
  // The contract pairs each name with its input and its handler; TypeScript can't follow that through the index.
  return handlers[name](parsed.data as RequestInput<Name>, role)
}
