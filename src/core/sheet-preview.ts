import { cuesOf } from './cues'
import type { Entry } from './facts'
import { foldAll } from './fold'
import type { RunSheet } from './runsheet'
import { audienceView, sceneAt } from './stage'
import type { XTime } from './time'
import type { AudienceView } from './views'

/** What the room would see at a step of this run sheet before anybody has posted; undefined where there is no such step. */
export const previewOf = (sheet: RunSheet, cue: string, now: XTime): AudienceView | undefined => {
  if (!cuesOf(sheet).some(({ id }) => id === cue)) return undefined
  const entries: Entry[] = [
    { n: 1, at: now, fact: { kind: 'began', mode: 'live', sheet } },
    { n: 2, at: now, fact: { kind: 'command', command: { kind: 'go', cue } } },
  ]
  const session = foldAll(entries)
  return session && audienceView(session, sceneAt(session, now), { x: now, local: 0, rate: 0 })
}
