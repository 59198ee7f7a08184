import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import type { Settings } from '#storage/settings.ts'
import type { Store } from '#storage/store.ts'
import type { LockState } from '#storage/vault/vault.ts'

/** What every screen shares. */
export type App = {
  settings: Settings
  /** The language on the screen: that of the settings, once its words are loaded. */
  language: Language
  /** The interface's words. */
  t: Strings
  store: Store
  lock: LockState
  /** Says something once to people who listen to the screen. */
  announce: (message: string) => void
}

export const AppContext = createContext<App | undefined>(undefined)

/** Throws where no AppPage stands above. */
export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('No AppPage above this component.')
  return app
}
