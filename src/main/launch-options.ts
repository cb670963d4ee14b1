import { parseArgs } from 'node:util'
import type { XKeys } from './x/credentials'
import { originOf } from './x/place'

/** What the command line asks for. */
export type LaunchOptions = {
  task:
    | { kind: 'home' }
    | { kind: 'practice' }
    | { kind: 'session'; sheet: string }
    | { kind: 'replay'; path: string }
    | { kind: 'summary'; path: string; json: boolean }
    | { kind: 'tour'; folder: string }
    | { kind: 'help' }
  /** Where sessions are kept; undefined: the usual place. */
  sessions: string | undefined
  /** Base URL of another X-compatible server. */
  api: string | undefined
}

export const HELP = `Chalkbird: a room's posts on X as a live classroom.

  npm start                          the home screen
  npm start -- --practice            the practice session at once, no account needed
  npm start -- --session RUNSHEET    a run sheet (JSON file) as a live session on the connected account, once you agree to it
  npm start -- --replay PATH         a saved session, from its first post to its last
  npm start -- --summary PATH [--json]   what a saved session came to, without opening a window
  npm start -- --tour DIR            the practice session by itself, with pictures of both windows in DIR
  npm start -- --sessions DIR        where sessions are kept
  npm start -- --api URL             another X-compatible server (also CHALKBIRD_API_URL), with accounts of its own
  npm start -- --help                this text

An administrator's keys come from CHALKBIRD_X_APP_KEY, _APP_SECRET, _ACCESS_TOKEN and _ACCESS_SECRET. They are for the server that
CHALKBIRD_API_URL names, or for X itself where it names none: with --api another, they are not used.`

/** Another server's address in the environment. */
const API_URL = 'CHALKBIRD_API_URL'

const options = {
  practice: { type: 'boolean' },
  session: { type: 'string' },
  replay: { type: 'string' },
  summary: { type: 'string' },
  json: { type: 'boolean' },
  tour: { type: 'string' },
  sessions: { type: 'string' },
  api: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** Switches of Chromium itself that may stand among ours. */
const CHROMIUM =
  /^--(?:user-data-dir|no-sandbox|disable-gpu|force-device-scale-factor|lang|remote-debugging-port|enable-logging)(?:=|$)/

const TASKS = ['practice', 'session', 'replay', 'summary', 'tour', 'help'] as const

/** Reads the command line; what is wrong with it is said in one line. */
export const readLaunchOptions = (
  args: readonly string[],
  environment: Record<string, string | undefined>,
): LaunchOptions | { wrong: string } => {
  const ours = args.filter((arg) => !CHROMIUM.test(arg))
  try {
    const { values } = parseArgs({ args: ours, options, strict: true, allowPositionals: false })
    const asked = TASKS.filter((task) => values[task] !== undefined)
    if (asked.length > 1) return { wrong: `--${asked[0]} and --${asked[1]} can't go together.` }
    if (values.json && values.summary === undefined) return { wrong: '--json goes with --summary PATH.' }
    const empty = (['session', 'replay', 'summary', 'tour', 'sessions', 'api'] as const).find(
      (name) => values[name] === '',
    )
    if (empty) return { wrong: `--${empty} needs a value.` }
    const api = values.api ?? environment[API_URL]
    const wrong = api ? whatIsWrongWith(api) : undefined
    if (wrong !== undefined) return { wrong }
    return { task: taskOf(values), sessions: values.sessions, api: api || undefined }
  } catch (error) {
    return { wrong: plainWords(error) }
  }
}

const THIS_COMPUTER = ['127.0.0.1', 'localhost', '[::1]']

/** What a room posts is not sent over a network in the open: http is for a server on this computer. */
const whatIsWrongWith = (api: string): string | undefined => {
  const address = addressIn(api)
  if (address?.protocol !== 'http:' && address?.protocol !== 'https:')
    return `--api needs an address such as https://x.example or http://127.0.0.1:4010, not '${api}'.`
  if (address.protocol === 'http:' && !THIS_COMPUTER.includes(address.hostname))
    return `--api needs https for a server that is not this computer: '${api}'.`
  return undefined
}

/** `URL.canParse` came with Node 18.17, and Electron 25 has 18.15. */
const addressIn = (text: string): URL | undefined => {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

type Values = {
  [Name in keyof typeof options]?: (typeof options)[Name]['type'] extends 'string' ? string : boolean
}

const taskOf = (values: Values): LaunchOptions['task'] => {
  if (values.help) return { kind: 'help' }
  if (values.practice) return { kind: 'practice' }
  if (values.session !== undefined) return { kind: 'session', sheet: values.session }
  if (values.replay !== undefined) return { kind: 'replay', path: values.replay }
  if (values.summary !== undefined)
    return { kind: 'summary', path: values.summary, json: values.json ?? false }
  if (values.tour !== undefined) return { kind: 'tour', folder: values.tour }
  return { kind: 'home' }
}

/**
 * The account's keys as an administrator set them. They are taken out, so that no process started later has them, and they are
 * for the environment's own server: with another (`api`), nobody has any.
 */
export const takeKeys = (
  environment: Record<string, string | undefined>,
  api: string | undefined,
): XKeys | undefined => {
  const take = (key: string): string => {
    const name = `CHALKBIRD_X_${key}`
    const value = environment[name] ?? ''
    delete environment[name]
    return value
  }
  const keys: XKeys = {
    appKey: take('APP_KEY'),
    appSecret: take('APP_SECRET'),
    accessToken: take('ACCESS_TOKEN'),
    accessSecret: take('ACCESS_SECRET'),
  }
  const isForThisServer = addressIn(environment[API_URL] ?? '')?.origin === originOf(api)
  return Object.values(keys).includes('') || !isForThisServer ? undefined : keys
}

/** Node's own message, up to its first full stop, and where to read on. */
const plainWords = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return `${message.split('. ')[0]?.replace(/\.$/, '')}. See npm start -- --help.`
}
