// @vitest-environment node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { toldIn } from '../../../src/renderer/control/messages/told'
import { ar } from '../../../src/renderer/control/messages/told/ar'
import { de } from '../../../src/renderer/control/messages/told/de'
import { saidAtDesk } from '../../support/said/desk'
import { saidByDisk } from '../../support/said/disk'
import { saidByRoom } from '../../support/said/room'
import { englishIn, type Said } from '../../support/said/said'
import { saidOfSheets } from '../../support/said/sheet'
import { saidByX } from '../../support/said/x'

const emptyFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'chalkbird-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Every different thing that was said is said otherwise in German and in Arabic, with all that was held in it. */
const expectAllTold = (all: readonly Said[], { least }: { least: number }) => {
  const different = new Map(all.map(([said, ...holds]) => [said, holds]))
  expect(different.size).toBeGreaterThanOrEqual(least)
  for (const [said, holds] of different) {
    const [german, arabic] = [toldIn.de(said), toldIn.ar(said)]
    expect(toldIn.en(said)).toBe(said)
    expect({ said, german }).not.toEqual({ said, german: said })
    for (const held of holds) expect([german, arabic]).toEqual(Array(2).fill(expect.stringContaining(held)))
    expect({ said, arabic, english: englishIn(arabic) }).toEqual({ said, arabic, english: '' })
  }
}

describe('the trainer is told in German and in Arabic', () => {
  test('what core refuses, and why no reply is possible', () => expectAllTold(saidByRoom(), { least: 28 }))
  test('what X and the network come to', () => expectAllTold(saidByX(), { least: 100 }))
  test('what the disk and a session’s file come to', async () =>
    expectAllTold(await saidByDisk(), { least: 90 }))
  test('what is wrong with a run sheet', async () =>
    expectAllTold(await saidOfSheets(await emptyFolder()), { least: 45 }))
  test('why a session did not begin, open or get saved', async () =>
    expectAllTold(await saidAtDesk(await emptyFolder()), { least: 13 }))
})

describe('the sentences', () => {
  const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted()

  test.each([
    ['German', de],
    ['Arabic', ar],
  ])('have the same places in English and in %s', (_, sentences) => {
    for (const [english, other] of sentences)
      expect([english, placesOf(other)]).toEqual([english, placesOf(english)])
  })

  test('are the same in both languages, and none stands twice', () => {
    const english = de.map(([said]) => said)
    expect(ar.map(([said]) => said)).toEqual(english)
    expect(new Set(english).size).toBe(english.length)
  })

  test('end in German as they do in English', () => {
    const ended = de.filter(([english]) => /[.?]$/.test(english))
    expect(ended.filter(([english, german]) => german.at(-1) !== english.at(-1))).toEqual([])
  })
})
