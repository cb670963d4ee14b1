import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Evidence } from '../../src/core/quiz/evidence'
import { asTrainer, laptop, ROOT, startApp, throwAway, type RunningApp } from '../support/electron-app'
import { quizForThirty } from '../support/quiz-sheet'
import {
  expectedFinish,
  expectedPosts,
  expectedScores,
  questionIds,
  type Played,
} from '../support/script-scores'

let folder: string
let app: RunningApp | undefined
beforeEach(async () => {
  folder = await laptop()
})
afterEach(async () => {
  await app?.close()
  await throwAway(folder)
})

/** The class that every practice session has; twenty times as fast as people are. */
const [SEED, SPEED] = [1, 20]
const soon = { timeout: 20_000 }

/** A trainer at the keyboard, in the control window, and what the app and the wall then say. */
const trainerOf = ({ control, audience }: RunningApp) => {
  const session = async () => {
    const { session } = (await asTrainer.state(control)).view
    if (!session) throw new Error('no session is open')
    return session
  }
  return {
    session,
    press: async (key: string) => {
      // As a person presses: a second press within 150 ms counts as a slip.
      await control.waitForTimeout(160)
      await control.keyboard.press(key)
    },
    wall: () =>
      audience.evaluate(() => document.querySelector<HTMLElement>('[data-scene]')?.dataset['scene'] ?? ''),
    stamp: () =>
      audience.evaluate(
        () => document.querySelector<HTMLElement>('[data-standing]')?.dataset['standing'] ?? '',
      ),
    evidence: async (question: string): Promise<Evidence> => {
      const reply = await control.evaluate(
        (asked) => window.chalkbird.act({ kind: 'read-evidence', question: asked }),
        question,
      )
      if (reply.kind !== 'evidence') throw new Error(`no evidence: ${reply.kind}`)
      return reply.evidence
    },
  }
}

/** Every version that somebody wrote in time, or soon before or after, as the script has it. */
const scripted = (played: Played, question: string) =>
  expectedPosts(played, question)
    .flatMap(({ at, post }) => (post.kind === 'delete' ? [] : [`${at} ${post.person}`]))
    .toSorted()

test(
  'a quiz of ten questions for thirty people, by the keyboard alone: finishes, board and evidence are the script’s',
  { timeout: 300_000 },
  async () => {
    app = await startApp(folder, [])
    const sheet = quizForThirty()
    await asTrainer.act(app.control, { kind: 'start-practice', speed: SPEED, sheet })
    await app.control.getByText('Run sheet', { exact: true }).waitFor()
    const { press, session, wall, stamp, evidence } = trainerOf(app)
    const played: Played = { sheet, seed: SEED, hints: [] }
    const people = new Set<string>()

    const questions = questionIds(sheet)
    expect([sheet.teams.flatMap(({ members }) => members).length, questions.length]).toEqual([30, 10])
    for (const question of questions) {
      await press('PageDown')
      await expect.poll(wall, soon).toBe('question')
      const open = async () => {
        const { figures } = await session()
        return figures.kind === 'question' && figures.contest === question && figures.open
      }
      await expect.poll(open, soon).toBe(true)
      await expect.poll(open, { timeout: 60_000 }).toBe(false)
      for (const step of ['answers', 'right', 'finish'] as const) {
        await press('PageDown')
        await expect
          .poll(async () => {
            const { cues, cue } = await session()
            return cues[cue]?.id
          }, soon)
          .toBe(`${question}:${step}`)
      }
      await expect.poll(wall, soon).toBe('finish')
      // Nothing that was not read yet can change it.
      await expect.poll(stamp, { timeout: 60_000 }).toBe('official')

      const { stage } = await session()
      const finish = stage.scene.kind === 'finish' ? stage.scene.finish : []
      expect(finish.every(({ official }) => official)).toBe(true)
      const expected = expectedFinish(played, question)
      expect(finish.map(({ team, who, taken, points }) => ({ team: team.id, who, taken, points }))).toEqual(
        expected,
      )
      const { rows, official } = await evidence(question)
      expect(official).toBe(true)
      for (const { username } of rows) people.add(username)
      const inTime = rows.filter(({ after }) => after >= 0 && after < 20_000)
      expect(inTime.map(({ after, username }) => `${after} ${username}`).toSorted()).toEqual(
        scripted(played, question).filter((one) => Number(one.split(' ')[0]) < 20_000),
      )
      expect(rows.filter(({ counts }) => counts).map(({ username, points }) => [username, points])).toEqual(
        expect.arrayContaining(expected.map(({ who, points }) => [who, points])),
      )
      expect(rows.filter(({ decision }) => decision === 'first').map(({ username }) => username)).toEqual(
        expected.slice(0, 1).map(({ who }) => who),
      )
    }

    await press('PageDown')
    await expect.poll(wall, soon).toBe('board')
    const { stage } = await session()
    const board = stage.scene.kind === 'board' ? stage.scene.rows : []
    expect(Object.fromEntries(board.map(({ team, points }) => [team.id, points]))).toEqual(
      expectedScores(played),
    )
    expect(people.size).toBe(30)

    // One key shows what the last question rests on, and saves it.
    const file = join(folder, 'evidence.jsonl')
    await app.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, file)
    await press('v')
    const sheetOfEvidence = app.control.getByRole('dialog')
    await sheetOfEvidence.getByRole('table').waitFor()
    const last = questions.at(-1) ?? ''
    const { rows } = await evidence(last)
    const inTime = rows.filter(({ decision }) => decision !== 'early' && decision !== 'late')
    expect(await sheetOfEvidence.getByRole('row').count()).toBe(inTime.length + 1)
    // From the first field back to the last buttons.
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Enter']) await press(key)
    await expect.poll(() => readFile(file, 'utf8').catch(() => ''), soon).not.toBe('')
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
    expect(lines.length).toBe(rows.length + 1)
    const verified = spawnSync(process.execPath, [join(ROOT, 'scripts/verify-evidence.mjs'), file])
    expect(verified.status).toBe(0)
    await press('Escape')
    await expect.poll(() => sheetOfEvidence.count(), soon).toBe(0)
  },
)
