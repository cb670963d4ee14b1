import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Evidence } from '../../src/core/quiz/evidence'
import type { BoardRow } from '../../src/core/views'
import { asTrainer, laptop, ROOT, startApp, throwAway, type RunningApp } from '../support/electron-app'
import { quizForThirty } from '../support/quiz-sheet'
import {
  expectedAnswers,
  expectedBoard,
  expectedFinish,
  expectedPosts,
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
    /** Goes on by Tab until what has this name has the focus; `from`: only what comes after the field of that name. */
    tabTo: async (name: string, from = '') => {
      let isPast = from === ''
      for (let tab = 0; tab < 80; tab += 1) {
        const focused = await control.evaluate(() => {
          const on = document.activeElement
          const label = on instanceof HTMLInputElement ? on.labels?.[0]?.textContent : on?.textContent
          return (on?.getAttribute('aria-label') ?? label ?? '').trim()
        })
        if (isPast && focused.startsWith(name)) return
        isPast ||= focused.startsWith(from)
        await control.keyboard.press('Tab')
      }
      throw new Error(`The Tab key never comes to ${name}`)
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

/** Every version that somebody wrote in time, as the script has it. */
const scripted = (played: Played, { id, seconds }: { id: string; seconds: number }) =>
  expectedPosts(played, id)
    .filter(({ at }) => at >= 0 && at < seconds * 1000)
    .flatMap(({ at, post }) => (post.kind === 'delete' ? [] : [`${at} ${post.person}`]))
    .toSorted()

/** What counts for the teams, and the points they get for it. */
const counting = (played: Played, question: string) => {
  const finish = expectedFinish(played, question)
  return expectedAnswers(played, question)
    .map(({ who, at }) => ({ who, at, points: finish.find((one) => one.who === who)?.points ?? 0 }))
    .toSorted((a, b) => a.at - b.at)
}

/** The whole board, without the names and colours that the teams have. */
const plain = (rows: readonly BoardRow[]) =>
  rows.map(({ team, points, right, asked, speed, rank, climbed }) => ({
    team: team.id,
    points,
    right,
    asked,
    speed,
    rank,
    climbed,
  }))

test(
  'a quiz of ten questions for thirty people, by the keyboard alone: finishes, board and evidence are the script’s',
  { timeout: 300_000 },
  async () => {
    app = await startApp(folder, [])
    const sheet = quizForThirty()
    await asTrainer.act(app.control, { kind: 'start-practice', speed: SPEED, sheet })
    await app.control.getByText('Run sheet', { exact: true }).waitFor()
    const { press, tabTo, session, wall, stamp, evidence } = trainerOf(app)
    const played: Played = { sheet, seed: SEED, hints: [] }
    const people = new Set<string>()

    const questions = sheet.activities.flatMap((one) => (one.kind === 'quiz' ? one.questions : []))
    expect([sheet.teams.flatMap(({ members }) => members).length, questions.length]).toEqual([30, 10])
    for (const question of questions) {
      await press('PageDown')
      await expect.poll(wall, soon).toBe('question')
      const open = async () => {
        const { figures } = await session()
        return figures.kind === 'question' && figures.contest === question.id && figures.open
      }
      await expect.poll(open, soon).toBe(true)
      for (const prepared of question.hints) {
        await press('t')
        const sent = async () => (await session()).hints.find(({ text }) => text === prepared.text)
        await expect.poll(async () => (await sent())?.state.kind, soon).toBe('sent')
      }
      await expect.poll(open, { timeout: 60_000 }).toBe(false)
      for (const step of ['answers', 'right', 'finish'] as const) {
        await press('PageDown')
        await expect
          .poll(async () => {
            const { cues, cue } = await session()
            return cues[cue]?.id
          }, soon)
          .toBe(`${question.id}:${step}`)
      }
      await expect.poll(wall, soon).toBe('finish')
      // Nothing that was not read yet can change it.
      await expect.poll(stamp, { timeout: 60_000 }).toBe('official')

      const { rows, official, hints, question: asked } = await evidence(question.id)
      expect(hints.map(({ text, to }) => ({ text, to }))).toEqual(
        question.hints.map(({ text, team }) => ({ text, to: team === undefined ? 'all' : { team } })),
      )
      for (const { time, to } of hints)
        played.hints.push({
          question: question.id,
          after: time - asked.opensAt,
          ...(to !== 'all' && { to: to.team }),
        })
      const { stage } = await session()
      const finish = stage.scene.kind === 'finish' ? stage.scene.finish : []
      expect(finish.every(({ official }) => official)).toBe(true)
      const expected = expectedFinish(played, question.id)
      expect(finish.map(({ team, who, taken, points }) => ({ team: team.id, who, taken, points }))).toEqual(
        expected,
      )
      expect(official).toBe(true)
      for (const { username } of rows) people.add(username)
      const inTime = rows.filter(({ after }) => after >= 0 && after < question.seconds * 1000)
      expect(inTime.map(({ after, username }) => `${after} ${username}`).toSorted()).toEqual(
        scripted(played, question),
      )
      expect(
        rows
          .filter(({ counts }) => counts)
          .map(({ username, after, points }) => ({ who: username, at: after, points })),
      ).toEqual(counting(played, question.id))
      expect(rows.filter(({ decision }) => decision === 'first').map(({ username }) => username)).toEqual(
        expected.slice(0, 1).map(({ who }) => who),
      )
    }

    await press('PageDown')
    await expect.poll(wall, soon).toBe('board')
    const board = async () => {
      const { stage } = await session()
      return stage.scene.kind === 'board' ? plain(stage.scene.rows) : []
    }
    expect(await board()).toEqual(expectedBoard(played))
    expect(people.size).toBe(30)
    // Both hints were there in time for somebody.
    const plays = (hints: Played['hints']) =>
      questions.map(({ id }) => expectedFinish({ ...played, hints }, id))
    for (const hint of played.hints)
      expect(plays(played.hints.filter((other) => other !== hint))).not.toEqual(plays(played.hints))

    // The last question is judged by another rule: of each team its last answer.
    const last = questions.at(-1)?.id ?? ''
    const other: Played = { ...played, counts: { [last]: 'last' } }
    expect(expectedBoard(other)).not.toEqual(expectedBoard(played))
    const sheetOfEvidence = app.control.getByRole('dialog')
    await press('v')
    await sheetOfEvidence.getByRole('table').waitFor()
    await tabTo('Judge again')
    await press('Enter')
    await tabTo('Which answer of a team counts')
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await press(key)
    await tabTo('Reason')
    await app.control.keyboard.type('We had agreed on the last answer')
    await sheetOfEvidence.getByText('What it would change').waitFor()
    // The button of the form, not the part's.
    await tabTo('Judge again', 'Reason')
    await press('Enter')
    await expect.poll(board, soon).toEqual(expectedBoard(other))
    await press('Escape')
    await expect.poll(() => sheetOfEvidence.count(), soon).toBe(0)

    // One key shows what the last question rests on, and saves it.
    const file = join(folder, 'evidence.jsonl')
    await app.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, file)
    await press('v')
    await sheetOfEvidence.getByRole('table').waitFor()
    const { rows, question } = await evidence(last)
    const inTime = rows.filter(({ time }) => time >= question.opensAt && time < question.closesAt)
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
