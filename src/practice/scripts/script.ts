import type { RunSheet } from '../../core/runsheet'
import type { Occasion } from '../class-occasion'
import type { Line, Script } from '../class-script'
import type { Person, Username } from '../people'
import { castOf } from './cast'
import { cheersOf } from './cheers'
import { intros } from './intros'
import { takeHome, wakingUp } from './polls'
import { bornWithIt, isolated, nextSyllable, noisyCity, organ, practiceTalk, settled } from './quiz'
import { rehearsedLines } from './rehearsal'
import { afterTheCourse, goodbyes, questionRound } from './talk'

/** How many cheers the class sends in the two seconds after the break began: enough to see whether the wall keeps up. */
const CHEERS = 200

/** What the class does in the practice session, by what its run sheet asks on the wall. */
const written: Record<string, readonly Line<Username>[]> = {
  'Who is here?': intros,
  'What woke you this morning?': wakingUp,
  'Listen, babble, practise, settle': afterTheCourse,
  'With which organ do songbirds sing?': organ,
  'A zebra finch grows up without hearing any adult sing. What will it sing?': isolated,
  'Young birds practise with a soft, rambling subsong. What do we call the same thing in human babies?':
    practiceTalk,
  'Great tits in noisy cities have changed their song. How?': noisyCity,
  'Which of these is born with its song and need not learn it?': bornWithIt,
  'How many days old is a zebra finch when its song settles, about?': settled,
  "A finch's song, written down. Which syllable comes next?": nextSyllable,
  'Ask anything': questionRound,
  'Which idea will you take home?': takeHome,
}

const writtenFor = (occasion: Occasion, cast: readonly Person[], seed: number): readonly Line[] => {
  if (occasion.kind === 'closing') return goodbyes
  if (occasion.kind === 'break' && occasion.title === 'Stretch your wings') {
    const inTeams = cast.filter(({ team }) => team !== undefined)
    return cheersOf(inTeams, CHEERS, seed)
  }
  return written[occasion.title] ?? []
}

/** The class for this run sheet: the written script where the sheet is ours, and a rehearsal where it is the trainer's. */
export const scriptFor = (sheet: RunSheet): Script => {
  const cast = castOf(sheet)
  const usernames = new Set(cast.map(({ username }) => username))
  return {
    cast,
    linesFor: (occasion, seed) => {
      const lines = writtenFor(occasion, cast, seed).filter(({ who }) => usernames.has(who))
      return lines.length > 0 ? lines : rehearsedLines(occasion, { sheet, cast, seed })
    },
  }
}
