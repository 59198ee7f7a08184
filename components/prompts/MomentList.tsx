import type { Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import type { Strings } from '#content/interface/strings.ts'
import './moment-list.css'

type Props = {
  t: Strings
  moments: readonly { id: string; title: string }[]
  isSuggestion: boolean
  headingRef: Ref<HTMLHeadingElement>
  onShowAll: () => void
  onOpenMoment: (momentId: string) => void
}

export function MomentList({ t, moments, isSuggestion, headingRef, onShowAll, onOpenMoment }: Props) {
  return (
    <section class="stack-small">
      <h2 tabIndex={-1} ref={headingRef}>
        {isSuggestion ? t.words.suggested : t.words.moments}
      </h2>
      <ul class="plain moment-list">
        {moments.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpenMoment(id)}>
              <span>{title}</span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
      {isSuggestion && (
        <div>
          <Button onClick={onShowAll}>{t.words.allMoments}</Button>
        </div>
      )}
    </section>
  )
}
