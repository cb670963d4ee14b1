import { describe, expect, test } from 'vitest'
import { readLaunchOptions } from '../../src/main/launch-options'

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
})
