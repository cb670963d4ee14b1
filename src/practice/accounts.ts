import type { Charge } from './bill'
import { readWishes } from './dialect'
import { createReader } from './parameters'
import { invalidRequest, notFound, type Answer } from './problems'
import type { Handler, Room, XRequest } from './room'
import { accountOnWire } from './wire'
import type { Account } from './world'

const chargeFor = ({ id }: Account): Charge => ({ price: 'user read', resource: `user ${id}` })

const tell = (account: Account, { query }: XRequest, room: Room) =>
  accountOnWire(account, { dialect: room.dialect(), wishes: readWishes(query) })

const told = (account: Account, request: XRequest, room: Room): Answer => ({
  status: 200,
  body: { data: tell(account, request, room) },
  charges: [chargeFor(account)],
})

const notKnown = (parameter: 'id' | 'username', { subject }: XRequest, room: Room): Answer => ({
  status: 200,
  body: { errors: [notFound(room.dialect(), { resource: 'user', parameter, value: subject })] },
})

export const userById: Handler = (request, room) => {
  const account = room.world.account(request.subject)
  return account === undefined ? notKnown('id', request, room) : told(account, request, room)
}

// X: users/lookup, "up to 100".
const MOST_IDS = 100

export const usersById: Handler = (request, room) => {
  const read = createReader(request.query)
  const ids = [...new Set(read.ids('ids', MOST_IDS))]
  if (read.complaints.length > 0) return invalidRequest(room.dialect(), read.complaints)
  const found = ids.flatMap((id) => room.world.account(id) ?? [])
  const errors = ids
    .filter((id) => room.world.account(id) === undefined)
    .map((value) => notFound(room.dialect(), { resource: 'user', parameter: 'ids', value }))
  return {
    status: 200,
    body: {
      ...(found.length > 0 && { data: found.map((account) => tell(account, request, room)) }),
      ...(errors.length > 0 && { errors }),
    },
    charges: found.map(chargeFor),
  }
}

export const userByUsername: Handler = (request, room) => {
  const account = room.world.accountNamed(request.subject)
  return account === undefined ? notKnown('username', request, room) : told(account, request, room)
}

/** Only somebody's own keys get here, never the app's. */
export const me: Handler = (request, room) =>
  userById({ ...request, subject: request.caller.accountId ?? '' }, room)
