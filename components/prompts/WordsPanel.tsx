import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { plural } from '#components/app/format-day.ts'
import { loadLater } from '#components/app/load-later.tsx'
import { openPaper } from '#components/app/open-paper.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useShowSafety } from '#components/app/show-safety.ts'
import { useCopy } from '#components/app/use-copy.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useStepFocus } from '#components/app/use-step-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { usePacks } from '#components/packs/use-packs.ts'
import type { Prompt } from '#content/schema/prompt.ts'
import { momentTitleWords, momentWords } from '#content/words.ts'
import { fill, showBlanks, splitAtBlanks } from '#practice/blanks.ts'
import { findPrompts } from '#practice/find-prompts.ts'
import type { PanelState } from '#storage/view-state.ts'
import { MomentList } from './MomentList.tsx'
import { MomentWords } from './MomentWords.tsx'
import { PromptCard } from './PromptCard.tsx'
import { PromptFilters } from './PromptFilters.tsx'
import { parseChannel, parseSkill } from './parse-filter.ts'
import { SayItMyWayPanel } from './SayItMyWayPanel.tsx'

/** Services are one thing more there: where they can’t be loaded, nothing is said. */
const services = loadLater(
  async () => (await import('#components/packs/NearPanel.tsx')).NearPanel,
  () => null,
)
const bridgingMoment = 'bridging-to-services'

type Props = {
  state: PanelState
  onChangeState: (change: Partial<PanelState>) => void
  /** Moments to choose from, when a duty or a practice asked for words. */
  suggested: readonly string[]
  onShowAll: () => void
}

/** Words for the moments of a conversation: choose, search, copy, drag, or say it one's own way. */
export function WordsPanel({ state, onChangeState, suggested, onShowAll }: Props) {
  const { t, settings, store, announce } = useApp()
  const { value: favourites, error } = useLiveQuery(store.favourites.watch)
  const [failure, setFailure] = useState<unknown>()
  const [query, setQuery] = useState('')
  const { copiedId, copy } = useCopy()
  const showSafety = useShowSafety()
  const { headingRef, markStep } = useStepFocus()
  const goTo = (change: Partial<PanelState>) => {
    markStep()
    onChangeState({ ...change, open: undefined, scroll: 0 })
  }
  const skill = parseSkill(state.skill)
  const channel = parseChannel(state.channel)
  const isFiltering = query.trim() !== '' || skill !== undefined || channel !== undefined || state.favouritesOnly
  const isList = state.moment === undefined && !isFiltering
  const titles = Object.entries(useWords(momentTitleWords) ?? {}).map(([id, title]) => ({ id, title }))
  // The list needs titles only: all else is loaded when the view is quiet, or now.
  const shipped = useWords(momentWords, !isList)
  const packs = usePacks(!isList)
  const loaded = packs === undefined ? undefined : (shipped && packs?.joinMoments(shipped)) || shipped
  const moments = loaded ?? []
  const inMoment = moments.filter(({ id }) => state.moment === undefined || id === state.moment)
  const found = findPrompts(query.trim() === '' ? inMoment : moments, {
    query: query.trim(),
    skill,
    channel,
    ids: state.favouritesOnly ? (favourites ?? []) : undefined,
  })
  const count = found.reduce((sum, moment) => sum + moment.prompts.length, 0)

  const handleQuery = (newQuery: string) => {
    setQuery(newQuery)
    if (!loaded) return
    const results = findPrompts(moments, { query: newQuery.trim(), skill, channel })
    const total = results.reduce((sum, moment) => sum + moment.prompts.length, 0)
    if (newQuery.trim() !== '') announce(plural(settings.language, total, t.words.found))
  }
  const handleFavourite = (prompt: Prompt, isFavourite: boolean) => {
    store.favourites.setFavourite(prompt.id, isFavourite).then(() => {
      announce(isFavourite ? t.words.favouriteAdded : t.words.favouriteRemoved)
    }, setFailure)
  }
  const renderPrompt = (prompt: Prompt) => {
    const words = settings.register === 'lei' ? (prompt.lei ?? prompt.words) : prompt.words
    // Filters may hide steps of a talk: it still has as many.
    const stepCount = moments
      .find(({ prompts }) => prompts.includes(prompt))
      ?.prompts.filter(({ step }) => step !== undefined).length
    const blank = splitAtBlanks(words).find((piece) => piece.kind === 'blank')
    return (
      <PromptCard
        key={prompt.id}
        t={t}
        prompt={prompt}
        words={words}
        stepText={
          prompt.step === undefined ? undefined : fill(t.words.step, { step: prompt.step, count: stepCount ?? 0 })
        }
        mark={packs?.markOf(prompt.id)}
        isCopied={copiedId === prompt.id}
        isFavourite={favourites?.includes(prompt.id) ?? false}
        isOpen={state.open === prompt.id}
        onCopy={() => copy(prompt.id, showBlanks(words), blank ? `${t.words.blankLeft} ${blank.name}.` : '')}
        onToggleFavourite={(isFavourite) => handleFavourite(prompt, isFavourite)}
        onToggleOpen={(isOpen) => onChangeState({ open: isOpen ? prompt.id : undefined })}
      >
        <SayItMyWayPanel promptId={prompt.id} words={showBlanks(words)} />
      </PromptCard>
    )
  }

  return (
    <div class="stack">
      <PromptFilters
        t={t}
        query={query}
        skill={skill}
        channel={channel}
        favouritesOnly={state.favouritesOnly}
        onChangeQuery={handleQuery}
        onChangeFilters={onChangeState}
      />
      <StorageTrouble error={failure ?? error} />
      {isList ? (
        <MomentList
          t={t}
          moments={suggested.length > 0 ? titles.filter(({ id }) => suggested.includes(id)) : titles}
          isSuggestion={suggested.length > 0}
          headingRef={headingRef}
          onShowAll={() => {
            markStep()
            onShowAll()
          }}
          onOpenMoment={(moment) => goTo({ moment })}
        />
      ) : loaded === undefined ? null : (
        <MomentWords
          t={t}
          moments={found}
          countText={plural(settings.language, count, t.words.found)}
          isOneMoment={state.moment !== undefined && query.trim() === ''}
          headingRef={headingRef}
          onBack={() => goTo({ moment: undefined })}
          onShowSafety={showSafety}
          onShowPaper={(moment) => openPaper({ kind: 'cards', moment }).catch(setFailure)}
          renderPrompt={renderPrompt}
          renderAfter={(moment) => moment === bridgingMoment && <services.Part shows="services" level={3} />}
        />
      )}
    </div>
  )
}
