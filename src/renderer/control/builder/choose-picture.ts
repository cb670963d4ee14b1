import { createContext, useContext } from 'react'
import type { Act } from '../parts/doing'

/** Shows the system's file dialog; the address of the picture that was chosen, made small, or undefined. */
type ChoosePicture = () => Promise<string | undefined>

export const choosePictureBy =
  (act: Act): ChoosePicture =>
  async () => {
    const reply = await act({ kind: 'choose-picture' })
    return reply.kind === 'picture' ? (reply.source ?? undefined) : undefined
  }

const ChoosePictureContext = createContext<ChoosePicture>(() => Promise.resolve(undefined))
export const ChoosePictureProvider = ChoosePictureContext.Provider
export const useChoosePicture = (): ChoosePicture => useContext(ChoosePictureContext)
