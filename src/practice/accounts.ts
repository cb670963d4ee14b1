import { readWishes } from './dialect'
import { notFound, type Answer } from './problems'
import type { Handler, Room, XRequest } from './room'
import { accountOnWire } from './wire'
import type { Account } from './world'

const told = (account: Account, request: XRequest, room: Room): Answer => ({
  status: 200,
  body: {
    data: accountOnWire(account, {
      world: room.world,
      dialect: room.dialect(),
      wishes: readWishes(request.query),
      now: room.clock.now(),
    }),
  },
  charges: [{ price: 'user read', resource: `user ${account.id}` }],
})

const notKnown = (parameter: 'id' | 'username', { subject }: XRequest, room: Room): Answer => ({
  status: 200,
  body: { errors: [notFound(room.dialect(), { resource: 'user', parameter, value: subject })] },
})

export const userById: Handler = (request, room) => {
  const account = room.world.account(request.subject)
  return account === undefined ? notKnown('id', request, room) : told(account, request, room)
}

export const userByUsername: Handler = (request, room) => {
  const account = room.world.accountNamed(request.subject)
  return account === undefined ? notKnown('username', request, room) : told(account, request, room)
}

/** Only somebody's own keys get here, never the app's. */
export const me: Handler = (request, room) =>
  userById({ ...request, subject: request.caller.accountId ?? '' }, room)
