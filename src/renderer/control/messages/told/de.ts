import { desk } from './de/desk'
import { disk } from './de/disk'
import { reading } from './de/reading'
import { room } from './de/room'
import { sheet } from './de/sheet'
import { x } from './de/x'
import type { Sentence } from './pattern'

/** All that core and main tell the trainer, in German. Bids the trainer to do things without a 'du' or a 'Sie'. */
export const de: readonly Sentence[] = Object.entries({
  ...room,
  ...desk,
  ...disk,
  ...x,
  ...reading,
  ...sheet,
})
