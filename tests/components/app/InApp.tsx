import type { ComponentChildren } from 'preact'
import { type App, AppContext } from '#components/app/app-context.ts'
import { strings } from '#content/interface/en.ts'
import { englishSettings } from './english-settings.ts'

type Props = Partial<App> & Pick<App, 'store'> & { children: ComponentChildren }

const usual = { settings: englishSettings, language: 'en', t: strings, lock: 'free', announce: () => {} } as const

/** What every view finds around it: English and nothing locked, unless a test asks for something else. */
export const InApp = ({ children, ...given }: Props) => (
  <AppContext.Provider value={{ ...usual, ...given }}>{children}</AppContext.Provider>
)
