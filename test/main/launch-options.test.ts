import { afterEach, describe, expect, test } from 'vitest'
import { readLaunchOptions, takeKeys } from '../../src/main/launch-options'

const read = (...args: string[]) => readLaunchOptions(args, {})

describe('the command line', () => {
  test('asks for nothing and gets the home screen', () => {
    expect(read()).toEqual({ task: { kind: 'home' }, sessions: undefined, api: undefined })
  })

  test.each([
    [['--practice'], { kind: 'practice' }],
    [['--session', 'monday.json'], { kind: 'session', sheet: 'monday.json' }],
    [['--replay', 'a.jsonl'], { kind: 'replay', path: 'a.jsonl' }],
    [['--summary', 'a.jsonl', '--json'], { kind: 'summary', path: 'a.jsonl', json: true }],
    [['--tour', 'out/tour'], { kind: 'tour', folder: 'out/tour' }],
    [['--help'], { kind: 'help' }],
  ])('%j is one task', (args, task) => {
    expect(read(...args)).toMatchObject({ task })
  })

  test.each([
    [['--practise'], /--practise/],
    [['--session'], /--session/],
    [['--practice', '--tour', 'x'], /--practice and --tour can't go together/],
    [['--json'], /--json goes with --summary/],
    [['--api', 'nowhere'], /--api needs an address/],
    [['--api', 'ftp://127.0.0.1'], /--api needs an address/],
    [['--api', 'localhost:4010'], /--api needs an address/],
    [['--api', 'http://school.example:4010'], /--api needs https/],
    [['--api', 'http://127.0.0.1.example'], /--api needs https/],
    [['monday.json'], /monday\.json/],
  ])('%j is wrong, and one line says why', (args, why) => {
    const answer = read(...args)
    expect(answer).toHaveProperty('wrong')
    expect('wrong' in answer && answer.wrong).toMatch(why)
    expect('wrong' in answer && answer.wrong).not.toContain('\n')
  })

  test('Chromium’s own switches may stand among ours', () => {
    expect(read('--user-data-dir=/tmp/x', '--no-sandbox', '--practice')).toMatchObject({
      task: { kind: 'practice' },
    })
  })

  test('another server can come from the environment, and the command line has the last word', () => {
    const environment = { CHALKBIRD_API_URL: 'http://127.0.0.1:1' }
    expect(readLaunchOptions([], environment)).toMatchObject({ api: 'http://127.0.0.1:1' })
    expect(readLaunchOptions(['--api', 'http://127.0.0.1:2'], environment)).toMatchObject({
      api: 'http://127.0.0.1:2',
    })
  })

  test.each(['http://127.0.0.1:4010', 'http://localhost', 'http://[::1]:4010', 'https://school.example/x'])(
    'the server %s can be reached',
    (api) => expect(read('--api', api)).toMatchObject({ api }),
  )

  describe('on Electron 25, whose Node 18.15 has no URL.canParse', () => {
    const canParse = Object.getOwnPropertyDescriptor(URL, 'canParse')
    afterEach(() => {
      if (canParse) Object.defineProperty(URL, 'canParse', canParse)
    })
    test('another server can be named all the same', () => {
      Reflect.deleteProperty(URL, 'canParse')
      expect(read('--api', 'http://127.0.0.1:4010')).toMatchObject({ api: 'http://127.0.0.1:4010' })
      expect(read('--api', 'nowhere')).toMatchObject({ wrong: expect.stringContaining('needs an address') })
    })
  })
})

describe('the account’s keys', () => {
  const KEYS = {
    CHALKBIRD_X_APP_KEY: 'a',
    CHALKBIRD_X_APP_SECRET: 'b',
    CHALKBIRD_X_ACCESS_TOKEN: 'c',
    CHALKBIRD_X_ACCESS_SECRET: 'd',
  }
  test('are taken out of the environment', () => {
    const environment: Record<string, string | undefined> = { ...KEYS, HOME: '/home/ana' }
    expect(takeKeys(environment, undefined)).toEqual({
      appKey: 'a',
      appSecret: 'b',
      accessToken: 'c',
      accessSecret: 'd',
    })
    expect(environment).toEqual({ HOME: '/home/ana' })
  })

  test('are no account while one is missing, and do not stay either', () => {
    const environment: Record<string, string | undefined> = { ...KEYS, CHALKBIRD_X_APP_SECRET: '' }
    expect(takeKeys(environment, undefined)).toBeUndefined()
    expect(environment).toEqual({})
  })

  test.each([
    ['X itself', undefined, undefined, true],
    ['another server than X, by the command line', undefined, 'http://127.0.0.1:4010', false],
    ['another than one that is no address', 'nowhere', 'http://127.0.0.1:4010', false],
    ['the server that the environment names', 'https://school.example/x', 'https://school.example', true],
    ['another than the one that the environment names', 'https://school.example', 'https://a.example', false],
  ])('are for the environment’s own server: %s', (_which, named, api, isForIt) => {
    const environment: Record<string, string | undefined> = { ...KEYS, CHALKBIRD_API_URL: named }
    expect(takeKeys(environment, api) !== undefined).toBe(isForIt)
    expect(environment).toEqual({ CHALKBIRD_API_URL: named })
  })
})
