import { useApp } from '#components/app/app-context.ts'
import { openPage } from '#components/app/open-page.ts'
import { openPanel } from '#components/app/open-panel.ts'
import { useViewState } from '#components/app/use-view-state.ts'
import { ConfidentialityView } from '#components/duties/ConfidentialityView.tsx'
import { FunctionList } from '#components/duties/FunctionList.tsx'
import { TodayPanel } from '#components/duties/TodayPanel.tsx'
import { WriteTabPanel } from '#components/journal/WriteTabPanel.tsx'
import { ScrollArea } from '#components/ui/ScrollArea.tsx'
import { Tabs } from '#components/ui/Tabs.tsx'
import { initialPopupState } from '#storage/view-state.ts'
import { PopupActions } from './PopupActions.tsx'

const panelId = 'popup-view'

/** The small window from the toolbar. */
export function PopupPage() {
  const { t, content, store } = useApp()
  const { state, change, keepScroll } = useViewState(store.viewStates.popup, initialPopupState)
  if (!state) return null
  const { tab, open } = state

  const findWords = (moments: readonly string[]) => {
    openPanel({ kind: 'words', moments: [...moments] })
    window.close()
  }
  const goTo = (file: Parameters<typeof openPage>[0]) => {
    openPage(file).then(() => window.close(), console.error)
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
        {tab === 'today' && <TodayPanel open={open} onOpen={handleOpen} onFindWords={findWords} />}
        {tab === 'functions' && (
          <FunctionList
            t={t}
            functions={content.unit.functions}
            open={open}
            onOpen={handleOpen}
            onFindWords={findWords}
          />
        )}
        {tab === 'confidentiality' && (
          <ConfidentialityView t={t} confidentiality={content.unit.confidentiality} onFindWords={findWords} />
        )}
        {tab === 'write' && <WriteTabPanel onLeave={() => change({ tab: 'today', scroll: 0 })} />}
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
