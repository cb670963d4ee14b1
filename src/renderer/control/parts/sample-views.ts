import type { Language } from '../../../core/look'
import { LETTERS } from '../../../core/runsheet'
import { xTime } from '../../../core/time'
import type { AudienceView, Scene, TeamMark } from '../../../core/views'
import { SAMPLE_WORDS, type SampleWords } from './sample-words'

/** Scenes that say how the stage looks without showing a post, since nobody wrote one. */
export const SAMPLES = ['question', 'result', 'join'] as const
export type Sample = (typeof SAMPLES)[number]

const NOW = xTime(new Date(2026, 0, 5, 10).getTime())
const SECONDS = { taken: 17, left: 28 }

const sceneOf = (sample: Sample, words: SampleWords): Scene => {
  switch (sample) {
    case 'question':
      return {
        kind: 'question',
        quiz: words.quiz,
        number: 2,
        of: 5,
        text: words.question,
        bars: words.options.map((text, at) => ({ letter: LETTERS[at] ?? 'A', text })),
        state: 'open',
        opensAt: xTime(NOW - SECONDS.taken * 1000),
        closesAt: xTime(NOW + SECONDS.left * 1000),
        teams: words.teams.map((name, at) => ({ team: teamOf(name, at), answered: at % 3 !== 1 })),
        answered: 15,
        right: '',
      }
    case 'result':
      return {
        kind: 'poll',
        question: words.poll,
        state: 'result',
        bars: barsOf(words.choices, [2, 5, 9, 3]),
        before: barsOf(words.choices, [8, 6, 4, 1]),
        voters: 19,
      }
    case 'join':
      return { kind: 'join' }
  }
}

const teamOf = (name: string, colour: number): TeamMark => ({ id: `team-${colour}`, name, colour })

const barsOf = (texts: readonly string[], votes: readonly number[]) => {
  const all = votes.reduce((sum, count) => sum + count, 0)
  return texts.map((text, at) => {
    const count = votes[at] ?? 0
    return { letter: LETTERS[at] ?? ('A' as const), text, votes: count, share: count / all }
  })
}

/** What the room would see, in the stage's language, standing still. */
export const sampleView = (sample: Sample, language: Language): AudienceView => {
  const words = SAMPLE_WORDS[language]
  return {
    scene: sceneOf(sample, words),
    join: { title: words.title, hashtag: 'ChalkClass', master: 'chalkbird_demo' },
    rehearsal: false,
    clock: { x: NOW, local: 0, rate: 0 },
  }
}
