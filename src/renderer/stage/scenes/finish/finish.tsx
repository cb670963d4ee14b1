import type { Scene } from '../../../../core/views'
import { PhotoFinish } from '../question/photo-finish'

/** Who was first, to the hundredth of a second. */
export const FinishScene = ({ finish }: { finish: Scene & { kind: 'finish' } }) => (
  <PhotoFinish finish={finish.finish} />
)
