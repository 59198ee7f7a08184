import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useWords } from '#components/app/use-words.ts'
import { ruleIds } from '#content/mirror/rule-ids.ts'
import type { RuleId } from '#content/schema/mirror.ts'
import { mirrorExplainedWords, mirrorNoteWords } from '#content/words.ts'
import { sourceOf } from '#practice/mirror/source-of.ts'
import { RuleCard } from './RuleCard.tsx'
import './mirror.css'

const goodFrom = ruleIds.indexOf('open-question')

/** How the mirror works: what it does and keeps, what it can't see, and every rule. */
export function MirrorPage() {
  const { t, store, lock, announce } = useApp()
  const explained = useWords(mirrorExplainedWords)
  const notes = useWords(mirrorNoteWords)
  const { value: muted = [], error } = useLiveQuery(store.mutedRules.watch)
  const [failure, setFailure] = useState<unknown>()
  if (!explained || !notes) return null
  const { mirrorPage: page, mirrorNotices, mirrorExamples, mirrorSources } = explained

  const handleSwitch = (id: RuleId, isOn: boolean) => {
    store.mutedRules.setMuted(id, !isOn).then(() => announce(isOn ? page.turnedOn : page.turnedOff), setFailure)
  }
  const renderRule = (id: RuleId) => {
    const note = notes.find((known) => known.id === id)
    return (
      <RuleCard
        key={id}
        explained={explained}
        rule={{
          id,
          name: note?.name ?? page.unnamed,
          ...(note ? { why: note.why } : {}),
          notices: mirrorNotices[id],
          example: mirrorExamples[id],
          source: mirrorSources[sourceOf[id]],
        }}
        isOn={!muted.includes(id)}
        onSwitch={lock === 'locked' ? undefined : (isOn) => handleSwitch(id, isOn)}
      />
    )
  }
  return (
    <div class="stack unit">
      <h1>{page.title}</h1>
      <p>{page.intro}</p>
      <p>{page.notMark}</p>
      <StorageTrouble error={failure ?? error} />
      {[
        { id: 'kept', title: page.keptTitle, texts: [page.kept, page.draft] },
        { id: 'misses', title: page.missesTitle, texts: [page.misses1, page.misses2, page.misses3] },
        { id: 'danger', title: page.dangerTitle, texts: [page.danger1, page.danger2] },
        { id: 'story', title: page.storyTitle, texts: [page.story] },
      ].map(({ id, title, texts }) => (
        <section key={id} class="stack-small" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <section class="stack-small" aria-labelledby="rules-title">
        <h2 id="rules-title">{page.rulesTitle}</h2>
        <ul class="plain stack-small">{ruleIds.slice(0, goodFrom).map(renderRule)}</ul>
      </section>
      <section class="stack-small" aria-labelledby="listening-title">
        <h2 id="listening-title">{page.goodTitle}</h2>
        <ul class="plain stack-small">{ruleIds.slice(goodFrom).map(renderRule)}</ul>
      </section>
      <p>
        <a href="/options.html">{t.settings.title}</a>
      </p>
    </div>
  )
}
