import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Opens the safety card over whatever is shown. */
export const ShowSafetyContext = createContext<() => void>(() => {})

export const useShowSafety = (): (() => void) => useContext(ShowSafetyContext)
