import { desk } from './ar/desk'
import { disk } from './ar/disk'
import { reading } from './ar/reading'
import { room } from './ar/room'
import { sheet } from './ar/sheet'
import { x } from './ar/x'
import type { Sentence } from './pattern'

/** All that core and main tell the trainer, in Modern Standard Arabic. */
export const ar: readonly Sentence[] = Object.entries({
  ...room,
  ...desk,
  ...disk,
  ...x,
  ...reading,
  ...sheet,
})
