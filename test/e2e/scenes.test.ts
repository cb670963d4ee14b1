import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildGallery, openGallery, type Gallery } from '../../scripts/scenes/gallery.mjs'
import { nameOf, testedSettings } from '../../scripts/scenes/settings.mjs'
import type { Defect } from '../support/gallery/defects'
import { electronExecutable } from '../support/electron-app'

let gallery: Gallery
beforeAll(async () => {
  await buildGallery()
  gallery = await openGallery({ executable: electronExecutable(), env: process.env })
})
afterAll(() => gallery.close())

describe.each(testedSettings.map((setting) => ({ name: nameOf(setting), setting })))(
  'at $name',
  ({ setting }) => {
    test('the last row can read every scene, whole', async () => {
      await gallery.resize(setting)
      const found: string[] = []
      for (const scene of gallery.names)
        for (const { kind, text, what } of await gallery.look(setting, scene))
          found.push(`${scene}: ${kind}: “${text}” ${what}`)
      expect(found).toEqual([])
    })
  },
)

/** What is planted on a stage of 1920 x 1080, and the one defect that has to be found. */
const PLANTED: Record<string, { html: string; kind: Defect['kind'] | 'none' }> = {
  'nothing wrong': { kind: 'none', html: '<p style="font-size: 80px; padding: 100px">All is well</p>' },
  'type below the floor': { kind: 'small', html: '<p style="font-size: 60px; padding: 100px">Too small</p>' },
  'half a line': {
    kind: 'cut',
    html: '<div style="margin: 100px; height: 50px; overflow: hidden; font: 80px/1.2 serif">Half of it</div>',
  },
  'a line out of sight': {
    kind: 'cut',
    html: '<div style="margin: 100px; height: 96px; width: 500px; overflow: hidden; font: 80px/1.2 serif">The first line and the next</div>',
  },
  'three dots': {
    kind: 'ellipsis',
    html: '<p style="margin: 100px; width: 400px; font: 80px serif; white-space: nowrap; overflow: hidden; text-overflow: ellipsis">Much longer than its place</p>',
  },
  'text at the very edge': { kind: 'outside', html: '<p style="font: 80px serif">At the edge</p>' },
  'one text on another': {
    kind: 'overlap',
    html: '<div style="padding: 100px; font: 80px/1 serif"><p>The first</p><p style="margin-top: -40px">The second</p></div>',
  },
  'pale letters': {
    kind: 'contrast',
    html: '<p style="font: 80px serif; padding: 100px; color: #777">Who can read this?</p>',
  },
  'letters on a shape of their colour': {
    kind: 'contrast',
    html: '<div style="padding: 100px; position: relative; font: 80px serif"><svg style="position: absolute; inset: 0; width: 100%; height: 100%"><rect width="1000" height="500" fill="#999" /></svg><p style="position: relative">On a bar</p></div>',
  },
  'nothing at all': {
    kind: 'empty',
    html: '<header><p style="font: 80px serif; padding: 100px">Only the head</p></header>',
  },
}

test.each(Object.keys(PLANTED))('the check finds %s', async (name) => {
  const { html = '', kind = 'none' } = PLANTED[name] ?? {}
  await gallery.resize({ width: 1920, height: 1080 })
  await gallery.page.evaluate("gallery.look('board/en/6/card')")
  await gallery.page.evaluate((planted) => {
    const stage = document.querySelector('[data-stage]')
    if (stage) stage.innerHTML = planted
  }, html)
  const found: Defect[] = await gallery.page.evaluate('gallery.judge(6)')
  expect([...new Set(found.map((defect) => defect.kind))]).toEqual(kind === 'none' ? [] : [kind])
})
