import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { SafetyTrouble } from '#components/safety/SafetyTrouble.tsx'
import type { Words } from '#content/create-words.ts'
import { safetyWords } from '#content/words.ts'
import { watchSettings } from '#storage/settings.ts'
import type { Store } from '#storage/store.ts'
import { AppContext } from './app-context.ts'
import { applyAppearance } from './apply-appearance.ts'
import { Header } from './Header.tsx'
import { hideAccanto } from './hide-accanto.ts'
import { LiveRegion, useAnnouncer } from './LiveRegion.tsx'
import { loadLater } from './load-later.tsx'
import { PageLinks } from './PageLinks.tsx'
import { RecoveryNotice } from './RecoveryNotice.tsx'
import { ShowSafetyContext } from './show-safety.ts'
import { useHideKey } from './use-hide-key.ts'
import { useLanguage } from './use-language.ts'
import { useLiveQuery } from './use-live-query.ts'
import { useLock } from './use-lock.ts'
import { usePrefetch } from './use-prefetch.ts'
import './app.css'

type Props = {
  store: Store
  /** `compact` fills a small window of its own; `page` scrolls as a page. */
  layout: 'compact' | 'page'
  /** Words without which the first view would have gaps. A stable list. */
  words?: readonly Words<unknown>[]
  children: ComponentChildren
}

const safety = loadLater(
  async () => (await import('#components/safety/SafetyPanel.tsx')).SafetyPanel,
  () => <SafetyTrouble />,
)
/** Loaded before anyone reaches for it: it opens at once. */
const ahead = { parts: [safety], words: [safetyWords] }
const noWords: readonly Words<unknown>[] = []

/** What stands around every screen: words, appearance, Hide, and the safety card one click away. */
export function AppPage({ store, layout, words = noWords, children }: Props) {
  const { value: settings } = useLiveQuery(watchSettings)
  const shown = useLanguage(settings?.language, words)
  usePrefetch(shown?.language, ahead)
  const lock = useLock(store)
  const { message, announce } = useAnnouncer()
  const [isSafetyOpen, setSafetyOpen] = useState(false)
  useHideKey(hideAccanto)
  useEffect(() => settings && applyAppearance(settings), [settings])
  const safetyButton = useRef<HTMLButtonElement>(null)
  const lockNow = useCallback(() => {
    store.safe.vault.lock().catch(console.error)
  }, [store])
  const showSafety = useCallback(() => setSafetyOpen(true), [])
  const closeSafety = useCallback(() => {
    setSafetyOpen(false)
    safetyButton.current?.focus()
  }, [])
  const app = useMemo(
    () => settings && shown && lock && { settings, ...shown, store, lock, announce },
    [settings, shown, store, lock, announce],
  )
  return (
    <>
      {/* First: below the app it would make a small window one pixel too high, which then scrolls. */}
      <LiveRegion message={message} />
      {app && (
        <AppContext.Provider value={app}>
          <div class={`app app-${layout}`}>
            <Header
              t={app.t}
              isMainHeading={layout === 'compact'}
              isSafetyOpen={isSafetyOpen}
              safetyButtonRef={safetyButton}
              onLock={lock === 'unlocked' ? lockNow : undefined}
              onToggleSafety={() => setSafetyOpen(!isSafetyOpen)}
              onHide={hideAccanto}
            />
            {layout === 'page' && <PageLinks t={app.t} currentPath={location.pathname} />}
            <RecoveryNotice />
            <main class="app-body">
              {/* Kept alive under the card: nothing half-written may go while someone reads it. */}
              <div class="app-view" inert={isSafetyOpen}>
                {/* Opened or locked, every view begins anew. */}
                <ShowSafetyContext.Provider key={String(lock === 'locked')} value={showSafety}>
                  {children}
                </ShowSafetyContext.Provider>
              </div>
              {isSafetyOpen && <safety.Part onClose={closeSafety} />}
            </main>
          </div>
        </AppContext.Provider>
      )}
    </>
  )
}
