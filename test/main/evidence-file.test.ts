import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/core/facts'
import { evidenceOf, type Evidence } from '../../src/core/quiz/evidence'
import { evidenceCsv, evidenceJson } from '../../src/main/evidence-file'
import { verify } from '../../scripts/verify-evidence.mjs'
import { quizJournal } from '../support/random-quiz'
import { does, everybody, foldRoom, go, idAt, journalOf, post } from '../support/room'

const TEXTS = [
  'B',
  '=1+1',
  '+B',
  '-4',
  '@teacher B',
  '=HYPERLINK("https://example.org")\nB',
  '  =B',
  '＝B',
  'four 🎉 "quoted", أربعة',
  '\uFFFD\u2028B',
  '\ud83d B',
]

const evidence = (): Evidence => {
  const facts: [number, Fact][] = [
    ...everybody().map((fact): [number, Fact] => [0, fact]),
    [1, go('q1:ask')],
    ...TEXTS.map((text, index): [number, Fact] => [
      20,
      post(index % 2 === 0 ? 'ana' : 'cleo', 2 + index, text),
    ]),
    [40, go('q1:right')],
    [41, does({ kind: 'correct', team: 'red', points: -50, reason: 'shouted “=B” aloud' })],
    [120, { kind: 'read-up-to', id: idAt(90), of: 'search' }],
  ]
  const found = evidenceOf(foldRoom(journalOf(facts)), 'q1')
  if (!found) throw new Error('the question was not asked')
  return found
}
const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8')
const isBroken = (bytes: Uint8Array): boolean => 'why' in verify(bytes)

describe('the evidence as JSON lines', { timeout: 60_000 }, () => {
  const file = bytesOf(evidenceJson(evidence()))
  const lines = file.toString('latin1').split('\n').slice(0, -1)
  const joined = (some: readonly string[]) => Buffer.from(some.map((line) => `${line}\n`).join(''), 'latin1')

  test('holds together, and tells the hash that it ends with', () => {
    expect(verify(file)).toMatchObject({ rows: TEXTS.length, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  test('begins with the question, its rule, its scoring, and what the trainer changed and why', () => {
    expect(JSON.parse(file.toString('utf8').split('\n')[0] ?? '')).toMatchObject({
      kind: 'evidence',
      version: 1,
      rows: TEXTS.length,
      session: { title: 'Tea and maths', mode: 'practice' },
      question: { id: 'q1', quiz: 'maths', text: 'Two and two?', opensAt: '2026-11-23T12:00:01.000Z' },
      rule: { answer: { kind: 'choice', right: 'B' }, counts: 'first', isCounted: true },
      scoring: { points: 'ranks', team: 'one' },
      corrections: [{ team: 'red', points: -50, reason: 'shouted “=B” aloud' }],
      official: true,
    })
  })

  test('notices every byte that is changed, by one bit or altogether', () => {
    const unnoticed: number[] = []
    for (let at = 0; at < file.length; at += 1)
      for (const other of [1, 32, 255]) {
        const changed = Buffer.from(file)
        changed[at] = (changed[at] ?? 0) ^ other
        if (!isBroken(changed)) unnoticed.push(at)
      }
    expect(unnoticed).toEqual([])
  })

  test('notices every byte that is missing, added or told twice', () => {
    for (let at = 0; at < file.length; at += 1) {
      expect(isBroken(Buffer.concat([file.subarray(0, at), file.subarray(at + 1)]))).toBe(true)
      expect(isBroken(Buffer.concat([file.subarray(0, at), Buffer.from(' '), file.subarray(at)]))).toBe(true)
      expect(isBroken(file.subarray(0, at))).toBe(true)
    }
  })

  test('notices every line that is left out, told twice, moved or exchanged, and says which', () => {
    for (const [at, line] of lines.entries()) {
      expect(verify(joined(lines.toSpliced(at, 1)))).toMatchObject({ line: at + 1 })
      expect(verify(joined(lines.toSpliced(at, 0, line)))).toMatchObject({ line: at + 2 })
    }
    for (const [at, [line, next]] of lines
      .slice(1)
      .map((second, index) => [lines[index] ?? '', second] as const)
      .entries())
      expect(verify(joined(lines.toSpliced(at, 2, next, line)))).toMatchObject({ line: at + 1 })
  })

  test('is written for any quiz that might happen, and holds', () => {
    fc.assert(
      fc.property(quizJournal, (entries) => {
        const session = foldRoom(entries)
        const asked = ['q1', 'q2', 'q3'].flatMap((id) => evidenceOf(session, id) ?? [])
        for (const found of asked)
          expect(verify(bytesOf(evidenceJson(found)))).toMatchObject({ rows: found.rows.length })
      }),
      { numRuns: 100 },
    )
  })

  test('is verified by one command, which says where it breaks', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chalkbird-evidence-'))
    const run = (bytes: Uint8Array): { code: number; said: string } => {
      const path = join(folder, 'evidence.jsonl')
      writeFileSync(path, bytes)
      try {
        return {
          code: 0,
          said: execFileSync('node', ['scripts/verify-evidence.mjs', path], { encoding: 'utf8' }),
        }
      } catch (error) {
        const { status, stdout } = error as { status: number; stdout: string }
        return { code: status, said: stdout }
      }
    }
    try {
      expect(run(file)).toMatchObject({ code: 0, said: expect.stringContaining(`${TEXTS.length} rows`) })
      const changed = joined(
        lines.map((line, at) => (at === 3 ? line.replace(/"username":"\w+"/, '"username":"eve"') : line)),
      )
      expect(run(changed)).toMatchObject({ code: 1, said: expect.stringContaining('line 4') })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the evidence as a spreadsheet', () => {
  test('has a row for each version, as it was written', () => {
    const { data } = Papa.parse<Record<string, string>>(evidenceCsv(evidence()).trim(), { header: true })
    expect(data).toHaveLength(TEXTS.length)
    expect(data[0]).toMatchObject({
      time: '2026-11-23T12:00:02.000Z',
      'ms after opening': '1000',
      username: 'ana',
      team: 'Red',
      text: 'B',
      'right is': 'B',
      'answer that counts': 'first',
      scored: 'yes',
      decision: 'first',
      counts: 'yes',
      points: '1000',
      official: 'yes',
    })
    expect(data.map(({ text }) => (text ?? '').replace(/^'/, ''))).toEqual(TEXTS)
  })

  test('holds nothing that a spreadsheet would take for a formula', () => {
    const { data } = Papa.parse<string[]>(evidenceCsv(evidence()).replace('\uFEFF', '').trim())
    const formulas = data.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))
    expect(formulas).toEqual([])
  })

  test('says what was read in fixed words, as the lines do', () => {
    const found = evidenceOf(
      foldRoom(
        journalOf([
          ...everybody().map((fact): [number, Fact] => [0, fact]),
          [1, go('q1:ask')],
          [2, post('ana', 2, 'B or C')],
          [3, post('cleo', 3, 'C')],
          [4, post('dan', 4, 'hello')],
          [50, go('q2:ask')],
          [52, post('ana', 51, 'Rome')],
        ]),
      ),
      'q1',
    )
    const csv = found ? evidenceCsv(found).trim() : ''
    const read = Papa.parse<Record<string, string>>(csv, { header: true }).data.map((row) => row['read as'])
    expect(read).toEqual(['B or C', 'C', '', ''])
    const lines = found ? evidenceJson(found).trim().split('\n').slice(1) : []
    expect(lines.map((line) => JSON.parse(line).read)).toEqual(read)
  })

  test('keeps a time before the opening a number', () => {
    const early = foldRoom(
      journalOf([
        [1, go('q1:ask')],
        [2, post('ana', 0.5, 'B')],
      ]),
    )
    const found = evidenceOf(early, 'q1')
    expect(found && evidenceCsv(found)).toContain(',-500,')
  })
})
