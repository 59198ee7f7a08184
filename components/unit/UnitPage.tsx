import { useCallback, useEffect, useRef } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { loadLater } from '#components/app/load-later.tsx'
import { PartTrouble } from '#components/app/PartTrouble.tsx'
import { usePageScroll } from '#components/app/use-page-scroll.ts'
import { usePrefetch } from '#components/app/use-prefetch.ts'
import { useViewState } from '#components/app/use-view-state.ts'
import { useWords } from '#components/app/use-words.ts'
import { courseTitleWords, glossaryWords } from '#content/words.ts'
import { listScreens } from '#practice/course/list-screens.ts'
import { initialUnitState, type UnitState } from '#storage/view-state.ts'
import { ContentsPanel } from './ContentsPanel.tsx'
import { findPart } from './unit-parts.ts'
import { useCourse } from './use-course.ts'

const failure = () => <PartTrouble />
const screen = loadLater(async () => (await import('./ScreenPanel.tsx')).ScreenPanel, failure)
const check = loadLater(async () => (await import('#components/practice/CheckPanel.tsx')).CheckPanel, failure)
const map = loadLater(async () => (await import('./MapPanel.tsx')).MapPanel, failure)
const parts = loadLater(async () => (await import('./PartsPanel.tsx')).PartsPanel, failure)
const talks = loadLater(async () => (await import('#components/talks/TalksPanel.tsx')).TalksPanel, failure)
const ahead = { parts: [screen, check, map, parts, talks], words: [glossaryWords] }

/** Functions that open among the parts move nothing. */
const placeOf = ({ view, screen: id, check: asked, open, talk }: UnitState) =>
  [view, { screen: id, check: asked?.at, map: open, talks: talk, contents: '', parts: '' }[view]].join('/')

/** The course unit as a page: its contents, its screens, the questions, where one is, and its parts at a glance. */
export function UnitPage() {
  const { language, store } = useApp()
  const { state, change, keepScroll } = useViewState(store.viewStates.unit, initialUnitState)
  const kept = useCourse()
  const hasStepped = useRef(false)
  const titles = useWords(courseTitleWords)
  usePrefetch(language, ahead)
  const goTo = useCallback(
    (step: Partial<UnitState>) => {
      hasStepped.current = true
      const left = step.view === 'contents' || step.view === 'map' ? { check: undefined } : {}
      change({ ...left, ...step, scroll: 0 })
    },
    [change],
  )
  const isReady = state !== undefined
  // Other pages link to the parts by address.
  useEffect(() => {
    const goToPart = () => {
      const part = findPart(location.hash)
      if (!part) return
      goTo({ view: 'parts', open: undefined, part })
      // Loaded anew, the page reopens where it was left.
      history.replaceState(null, '', location.pathname)
    }
    if (!isReady) return
    goToPart()
    addEventListener('hashchange', goToPart)
    return () => removeEventListener('hashchange', goToPart)
  }, [isReady, goTo])
  const place = state && placeOf(state)
  usePageScroll(place ?? '', state?.scroll, keepScroll)
  if (!state || !titles) return null

  const isArrival = hasStepped.current
  if (state.view === 'screen' && listScreens(titles).some(({ id }) => id === state.screen)) {
    return <screen.Part state={state} screenId={state.screen ?? ''} isArrival={isArrival} onGo={goTo} />
  }
  if (state.view === 'check' && state.check) {
    return <check.Part check={state.check} isArrival={isArrival} onChange={change} onGo={goTo} />
  }
  if (state.view === 'map') return <map.Part open={state.open} isArrival={isArrival} onGo={goTo} />
  if (state.view === 'talks') {
    return (
      <talks.Part
        open={state.talk}
        isArrival={isArrival}
        onOpen={(talk) => goTo({ talk })}
        onLeave={() => goTo({ view: 'contents' })}
      />
    )
  }
  if (state.view === 'parts') {
    return <parts.Part open={state.open} part={state.part} isArrival={isArrival} onChange={change} onGo={goTo} />
  }
  return <ContentsPanel state={state} kept={kept} isArrival={isArrival} onGo={goTo} />
}
