import { useApp } from '#components/app/app-context.ts'
import { loadLater } from '#components/app/load-later.tsx'
import { openPage } from '#components/app/open-page.ts'
import { openPanel } from '#components/app/open-panel.ts'
import { openPaper } from '#components/app/open-paper.ts'
import { PartTrouble } from '#components/app/PartTrouble.tsx'
import { usePrefetch } from '#components/app/use-prefetch.ts'
import { useViewState } from '#components/app/use-view-state.ts'
import { ConfidentialityPanel } from '#components/duties/ConfidentialityPanel.tsx'
import { FunctionsPanel } from '#components/duties/FunctionsPanel.tsx'
import { TodayPanel } from '#components/duties/TodayPanel.tsx'
import { entryWordKinds } from '#components/journal/entry-word-kinds.ts'
import { VaultGate } from '#components/lock/VaultGate.tsx'
import { ScrollArea } from '#components/ui/ScrollArea.tsx'
import { Tabs } from '#components/ui/Tabs.tsx'
import { confidentialityWords, functionWords } from '#content/words.ts'
import { initialPopupState, lockedPopupState } from '#storage/view-state.ts'
import { PopupActions } from './PopupActions.tsx'

const panelId = 'popup-view'

const writing = loadLater(
  async () => (await import('#components/journal/WriteTabPanel.tsx')).WriteTabPanel,
  () => <PartTrouble />,
)
const ahead = { parts: [writing], words: [functionWords, confidentialityWords, ...entryWordKinds] }

/** The small window from the toolbar. */
export function PopupPage() {
  const { t, language, store, lock } = useApp()
  const { state, change, keepScroll } = useViewState(
    store.viewStates.popup,
    lock === 'locked' ? lockedPopupState : initialPopupState,
  )
  usePrefetch(language, ahead)
  if (!state) return null
  const { tab, open } = state

  const findWords = (moments: readonly string[]) => {
    openPanel({ kind: 'words', moments: [...moments] })
    window.close()
  }
  const goTo = (file: Parameters<typeof openPage>[0]) => {
    openPage(file).then(() => window.close(), console.error)
  }
  const showPaper = () => {
    openPaper({ kind: 'duties' }).then(() => window.close(), console.error)
  }
  const handleOpen = (id: string | undefined) => change({ open: id })
  return (
    <>
      <Tabs
        label={t.popup.tabs}
        tabs={[
          { id: 'today', label: t.popup.today, icon: 'today' },
          { id: 'functions', label: t.popup.functions, icon: 'people' },
          { id: 'confidentiality', label: t.popup.confidentiality, icon: 'lock' },
        ]}
        selected={tab}
        controls={panelId}
        onSelectTab={(selected) => change({ tab: selected, open: undefined, scroll: 0 })}
      />
      <ScrollArea id={panelId} role="tabpanel" scroll={state.scroll} place={tab} onScroll={keepScroll}>
        {tab === 'today' && (
          <VaultGate>
            <TodayPanel open={open} onOpen={handleOpen} onFindWords={findWords} onShowPaper={showPaper} />
          </VaultGate>
        )}
        {tab === 'functions' && (
          <div class="stack">
            <h2>{t.unitPart.functions}</h2>
            <FunctionsPanel open={open} onOpen={handleOpen} onFindWords={findWords} />
          </div>
        )}
        {tab === 'confidentiality' && (
          <div class="stack">
            <h2>{t.unitPart.confidentiality}</h2>
            <ConfidentialityPanel onFindWords={findWords} />
          </div>
        )}
        {tab === 'write' && (
          <VaultGate>
            <writing.Part onLeave={() => change({ tab: 'today', scroll: 0 })} />
          </VaultGate>
        )}
      </ScrollArea>
      <PopupActions
        t={t}
        isWriting={tab === 'write'}
        onOpenPanel={() => {
          openPanel({ kind: 'words', moments: [] })
          window.close()
        }}
        onWrite={() => change({ tab: 'write', open: undefined, scroll: 0 })}
        onOpenUnit={() => goTo('/unit.html')}
        onOpenSettings={() => goTo('/options.html')}
      />
    </>
  )
}
