import { memo, type ComponentType, type MemoExoticComponent } from 'react'

const isSame = (was: object, is: object, keys: readonly PropertyKey[]): boolean =>
  keys.every((key) => Reflect.get(was, key) === Reflect.get(is, key))

/**
 * A panel that is drawn again only when one of its slices of the view is another one. Main hands unchanged slices on
 * by reference, so that a burst of posts draws the list of posts and little else.
 */
export const onSlices = <Props extends { view: object }>(
  panel: ComponentType<Props>,
  slices: readonly (keyof Props['view'])[],
): MemoExoticComponent<ComponentType<Props>> =>
  memo(panel, (was, is) => {
    const others = Object.keys(is).filter((key) => key !== 'view')
    return isSame(was, is, others) && isSame(was.view, is.view, slices)
  })
