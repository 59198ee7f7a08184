import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { SafetyPanel } from '#components/safety/SafetyPanel.tsx'
import { watchSettings } from '#storage/settings.ts'
import type { Store } from '#storage/store.ts'
import { AppContext } from './app-context.ts'
import { applyAppearance } from './apply-appearance.ts'
import { Header } from './Header.tsx'
import { hideAccanto } from './hide-accanto.ts'
import { LiveRegion, useAnnouncer } from './LiveRegion.tsx'
import { ShowSafetyContext } from './show-safety.ts'
import { useContent } from './use-content.ts'
import { useHideKey } from './use-hide-key.ts'
import { useLiveQuery } from './use-live-query.ts'
import './app.css'

type Props = {
  store: Store
  /** `compact` fills a small window of its own; `page` scrolls as a page. */
  layout: 'compact' | 'page'
  children: ComponentChildren
}

/** What stands around every screen: words, appearance, Hide, and the safety card one click away. */
export function AppPage({ store, layout, children }: Props) {
  const { value: settings } = useLiveQuery(watchSettings)
  const content = useContent(settings?.language)
  const { message, announce } = useAnnouncer()
  const [isSafetyOpen, setSafetyOpen] = useState(false)
  useHideKey(hideAccanto)
  useEffect(() => settings && applyAppearance(settings), [settings])
  const safetyButton = useRef<HTMLButtonElement>(null)
  const showSafety = useCallback(() => setSafetyOpen(true), [])
  const closeSafety = useCallback(() => {
    setSafetyOpen(false)
    safetyButton.current?.focus()
  }, [])
  const app = useMemo(
    () => settings && content && { settings, content, t: content.strings, store, announce },
    [settings, content, store, announce],
  )
  return (
    <>
      {app && (
        <AppContext.Provider value={app}>
          <div class={`app app-${layout}`}>
            <Header
              t={app.t}
              currentPath={layout === 'page' ? location.pathname : undefined}
              isSafetyOpen={isSafetyOpen}
              safetyButtonRef={safetyButton}
              onToggleSafety={() => setSafetyOpen(!isSafetyOpen)}
              onHide={hideAccanto}
            />
            <main class="app-body">
              {/* Kept alive under the card: nothing half-written may go while someone reads it. */}
              <div class="app-view" inert={isSafetyOpen}>
                <ShowSafetyContext.Provider value={showSafety}>{children}</ShowSafetyContext.Provider>
              </div>
              {isSafetyOpen && <SafetyPanel onClose={closeSafety} />}
            </main>
          </div>
        </AppContext.Provider>
      )}
      <LiveRegion message={message} />
    </>
  )
}
