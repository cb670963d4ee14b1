import { priceOfPost } from '../hint'
import { millsOfAlt, PRICES } from '../prices'
import type { CourseStep } from '../sheet/course'
import type { Picture } from '../sheet/parts'
import { postText } from './plan'

/** What X charges for a step's post, thousandths of a dollar. A course answers nobody but ourselves. */
export const millsOfStep = (
  step: Pick<CourseStep, 'text' | 'link'> & { picture?: Pick<Picture, 'alt'> | undefined },
): number => PRICES[priceOfPost(postText(step), { isSummoned: false })] + millsOfAlt(step.picture?.alt)
