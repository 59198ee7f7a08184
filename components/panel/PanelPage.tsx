import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { loadLater } from '#components/app/load-later.tsx'
import { PartTrouble } from '#components/app/PartTrouble.tsx'
import { usePrefetch } from '#components/app/use-prefetch.ts'
import { useViewState } from '#components/app/use-view-state.ts'
import { entryWordKinds } from '#components/journal/entry-word-kinds.ts'
import { VaultGate } from '#components/lock/VaultGate.tsx'
import type { LookedAt } from '#components/mirror/looked-at.ts'
import { WordsPanel } from '#components/prompts/WordsPanel.tsx'
import { ScrollArea } from '#components/ui/ScrollArea.tsx'
import { Tabs } from '#components/ui/Tabs.tsx'
import { momentWords } from '#content/words.ts'
import { type PanelRequest, panelRequests } from '#storage/requests.ts'
import { initialPanelState } from '#storage/view-state.ts'

const panelId = 'panel-view'

const failure = () => <PartTrouble />
const writing = loadLater(async () => (await import('#components/journal/WriteTabPanel.tsx')).WriteTabPanel, failure)
const draftBox = loadLater(async () => (await import('#components/mirror/DraftBoxPanel.tsx')).DraftBoxPanel, failure)
const talks = loadLater(async () => (await import('#components/talks/TalksPanel.tsx')).TalksPanel, failure)
const ahead = {
  parts: [writing, draftBox, talks],
  words: [momentWords, ...entryWordKinds],
}

/** The side panel beside the page being written. */
export function PanelPage() {
  const { t, language, store } = useApp()
  const { state, change, keepScroll } = useViewState(store.viewStates.panel, initialPanelState)
  usePrefetch(language, ahead)
  const [suggested, setSuggested] = useState<readonly string[]>([])
  const [lookedAt, setLookedAt] = useState<LookedAt>()
  const isReady = state !== undefined
  const hasStepped = useRef(false)

  const handleRequest = useCallback(
    (request: PanelRequest) => {
      if (request.kind === 'look') {
        setLookedAt({ text: request.text, cut: request.cut, whose: 'unknown' })
        return change({ tab: 'draft', scroll: 0 })
      }
      if (request.moments.length === 0) return change({ tab: 'words' })
      const only = request.moments.length === 1 ? request.moments[0] : undefined
      setSuggested(request.moments)
      change({ tab: 'words', moment: only, skill: undefined, channel: undefined, favouritesOnly: false, scroll: 0 })
    },
    [change],
  )
  useEffect(() => (isReady ? panelRequests.listen(handleRequest) : undefined), [isReady, handleRequest])

  if (!state) return null
  const { tab, moment } = state
  return (
    <>
      <Tabs
        label={t.panel.tabs}
        tabs={[
          { id: 'words', label: t.panel.words, icon: 'words' },
          { id: 'draft', label: t.panel.draft, icon: 'copy' },
          { id: 'practise', label: t.panel.practise, icon: 'people' },
          { id: 'write', label: t.panel.write, icon: 'write' },
        ]}
        selected={tab}
        controls={panelId}
        onSelectTab={(selected) => {
          // The tab keeps the focus.
          hasStepped.current = false
          change({ tab: selected, scroll: 0 })
        }}
      />
      <ScrollArea
        id={panelId}
        role="tabpanel"
        scroll={state.scroll}
        place={`${tab}/${(tab === 'practise' ? state.talk : moment) ?? ''}`}
        onScroll={keepScroll}
      >
        {tab === 'words' && (
          <WordsPanel state={state} onChangeState={change} suggested={suggested} onShowAll={() => setSuggested([])} />
        )}
        {tab === 'draft' && <draftBox.Part lookedAt={lookedAt} onChangeLookedAt={setLookedAt} />}
        {tab === 'practise' && (
          <talks.Part
            open={state.talk}
            isArrival={hasStepped.current}
            onOpen={(talk) => {
              hasStepped.current = true
              change({ talk, scroll: 0 })
            }}
          />
        )}
        {tab === 'write' && (
          <VaultGate>
            <writing.Part />
          </VaultGate>
        )}
      </ScrollArea>
    </>
  )
}
