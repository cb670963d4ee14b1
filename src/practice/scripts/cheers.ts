import type { Line } from '../class-script'
import type { Person } from '../people'
import { randomOf } from '../random'

const SHOUTS = [
  'Break!',
  'Coffee!',
  'Well sung',
  'Encore',
  'Bravo',
  'Olé',
  'Tweet tweet',
  'More chalk',
  'Stretch',
  'Tea?',
  'So good',
  'Wings out',
  'Prost',
  'Super',
  'Hooray',
  'Chirp',
]
const MARKS = ['🐦', '☕', '🎶', '👏', '🪶', '✨', '🎉']

/**
 * So many cheers of the whole class within two seconds, a new one from each person in turn. Nobody says a thing twice,
 * which X refuses; `tail` tells the cheers of one break from those of another.
 */
export const cheersOf = (cast: readonly Person[], cheers: number, seed: number, tail = ''): Line[] => {
  const random = randomOf(seed, 'cheers')
  const shouts = random.shuffled(SHOUTS)
  return Array.from({ length: cheers }, (_, index): Line[] => {
    const seat = index % cast.length
    const person = cast[seat]
    const round = Math.floor(index / cast.length)
    const shout = shouts[(seat + round) % shouts.length]
    const mark = MARKS[(seat + Math.floor(round / shouts.length)) % MARKS.length]
    if (!person) return []
    return [
      {
        at: 5 + (2 * index) / cheers + random.next() / cheers,
        exact: true,
        who: person.username,
        says: `${shout} ${mark}${tail} ${person.writes}`,
        means: shout === 'Tea?' ? 'question' : 'talk',
        shows: 'burst',
      },
    ]
  }).flat()
}
