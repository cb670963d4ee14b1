import { createContext } from 'react'

/** Tells the sheet whether something is typed in it that was not carried out. */
export const Unsaved = createContext<(is: boolean) => void>(() => {})
