import { afterEach, beforeEach, expect, test } from 'vitest'
import { RunSheetSchema } from '../../src/core/runsheet'
import { seriousFindings } from '../support/axe'
import { asTrainer, laptop, throwAway } from '../support/electron-app'
import { openRoomAsX } from '../support/live-on-x'

let folder: string
beforeEach(async () => {
  folder = await laptop()
})
afterEach(() => throwAway(folder))

const { activities } = RunSheetSchema.parse({
  chalkbird: 'run sheet',
  version: 1,
  title: 'Birds',
  hashtag: 'birds',
  master: 'teacher',
  activities: [
    {
      kind: 'quiz',
      id: 'birds',
      title: 'Birds',
      questions: [
        {
          id: 'organ',
          text: 'With which organ do songbirds sing?',
          seconds: 600,
          answer: { kind: 'choice', options: ['Larynx', 'Syrinx', 'Crop'], right: 'B' },
        },
      ],
    },
    { kind: 'break', id: 'pause', title: 'Coffee', minutes: 5 },
  ],
})

test('latecomers are put into teams by the keyboard, before and after they post, and what is unclear is settled after class', async () => {
  const { world, sheet, start, close } = await openRoomAsX({ folder, activities })
  const app = await start(folder, { asksToGoLive: true })
  const { control } = app
  await control.getByRole('alertdialog').getByRole('button', { name: 'Go live' }).click()
  await control.getByText('Run sheet', { exact: true }).waitFor()
  const session = async () => {
    const { session: open } = (await asTrainer.state(control)).view
    if (!open) throw new Error('no session is open')
    return open
  }
  const [first, second] = sheet.teams
  if (!first || !second) throw new Error('the sheet has teams')
  const sheetOfTeams = control.getByRole('dialog', { name: 'Teams and people' })
  const openTeams = async () => {
    await control.keyboard.press('Control+k')
    await control.keyboard.type('Teams and people')
    await control.keyboard.press('Enter')
    await sheetOfTeams.waitFor()
  }
  const choose = async (whom: string, to: string) => {
    await sheetOfTeams.getByRole('button', { name: whom }).focus()
    await control.keyboard.press('Enter')
    await control.getByRole('menu').waitFor()
    await control.keyboard.type(to)
    await control.keyboard.press('Enter')
    await expect.poll(() => control.getByRole('menu').count()).toBe(0)
  }
  const people = async () => {
    const reply = await control.evaluate(() => window.chalkbird.act({ kind: 'read-people' }))
    if (reply.kind !== 'people') throw new Error('nobody says who is there')
    return reply.people
  }
  const peopleOf = async (team: string) =>
    (await people()).inTeam[team]?.map(({ username }) => username) ?? []

  // Before she posts.
  await asTrainer.command(control, { kind: 'go', cue: 'organ:ask' })
  await openTeams()
  await control.keyboard.type('x.com/zoe_late')
  await control.keyboard.press('Control+Enter')
  await expect.poll(() => peopleOf(first.id)).toContain('zoe_late')

  const zoe = world.addAccount({ name: 'Zoe Late', username: 'zoe_late' })
  const kai = world.addAccount({ name: 'Kai Other', username: 'kai_other' })
  const member = world.accountNamed(first.members[0] ?? '')
  if (!member) throw new Error('the room has no such member')
  const answer = (by: { id: string }, text: string) =>
    world.publish({ authorId: by.id, text: `${text} #${sheet.hashtag}` })
  answer(member, 'A or B')
  answer(zoe, 'B')
  answer(kai, 'B')
  await expect.poll(async () => (await people()).inNone.length, { timeout: 30_000 }).toBe(1)

  // After he posted, and then to another team.
  await choose('Put in team: Kai Other', first.name)
  await expect.poll(() => peopleOf(first.id)).toContain('kai_other')
  // The focus goes with him.
  await expect
    .poll(() => control.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Move Kai Other')
  await choose('Move Kai Other', second.name)
  await expect.poll(() => peopleOf(second.id)).toContain('kai_other')
  expect(await seriousFindings(control, 'teams and people')).toEqual([])
  await control.keyboard.press('Escape')
  await expect.poll(() => sheetOfTeams.count()).toBe(0)
  await control.keyboard.press('z')
  await expect.poll(() => peopleOf(first.id)).toContain('kai_other')
  // Opened again, the list has him there. What lies between is no bounce of the same key either.
  await openTeams()
  const there = sheetOfTeams.getByRole('region', { name: first.name, exact: true })
  await there.getByRole('button', { name: 'Move Kai Other' }).waitFor()
  await control.keyboard.press('Escape')
  await expect.poll(() => sheetOfTeams.count()).toBe(0)
  await control.keyboard.press('z')
  await expect.poll(async () => (await people()).inNone.length).toBe(1)

  // At the coffee table.
  await asTrainer.command(control, { kind: 'go', cue: 'organ:right' })
  await asTrainer.command(control, { kind: 'go', cue: 'pause' })
  await asTrainer.command(control, { kind: 'end' })
  const points = async () => {
    const { figures } = await session()
    const board = figures.kind === 'unsettled' ? figures.board : []
    return [first, second].map(({ id }) => board.find(({ team }) => team.id === id)?.points)
  }
  await expect.poll(points).toEqual([1000, 0])
  const ended = control.getByRole('region', { name: 'Ended' })
  await ended.getByText('1 unclear answer').waitFor()
  expect(await seriousFindings(control, 'after the end')).toEqual([])
  await ended.getByRole('button', { name: `Put Kai Other in team: ${second.name}` }).press('Enter')
  await expect.poll(async () => (await points())[1] ?? 0).toBeGreaterThan(0)
  await ended.getByRole('button', { name: `Read ${member.name}’s answer as B` }).press('Enter')
  const counting = async () => {
    const reply = await control.evaluate(() =>
      window.chalkbird.act({ kind: 'read-evidence', question: 'organ' }),
    )
    return reply.kind === 'evidence'
      ? reply.evidence.rows.map(({ username, team, counts }) => [username, team?.name, counts])
      : reply
  }
  // What is asked for is answered at once; the reading is on the disk first.
  await expect.poll(counting).toEqual([
    [member.username, first.name, true],
    ['zoe_late', first.name, false],
    ['kai_other', second.name, true],
  ])
  await control.keyboard.press('v')
  await control.getByRole('dialog', { name: 'Evidence and judging' }).getByRole('table').waitFor()
  await app.close()
  await close()
})
