import type { ComponentChild, Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Moment, Prompt } from '#content/schema/prompt.ts'
import './moment-words.css'

type Props = {
  t: Strings
  moments: readonly Moment[]
  countText: string
  /** One moment to stay in, or findings from many. */
  isOneMoment: boolean
  headingRef: Ref<HTMLHeadingElement>
  onBack: () => void
  onShowSafety: () => void
  onShowPaper: (momentId: string) => void
  renderPrompt: (prompt: Prompt) => ComponentChild
  /** What stands after the prompts of one moment. */
  renderAfter: (momentId: string) => ComponentChild
}

/** In this moment the safety card comes before any words. */
const worryMoment = 'worry-about-safety'

export function MomentWords({
  t,
  moments,
  countText,
  isOneMoment,
  headingRef,
  onBack,
  onShowSafety,
  onShowPaper,
  renderPrompt,
  renderAfter,
}: Props) {
  return (
    <div class="stack">
      {isOneMoment ? (
        <div>
          <Button kind="quiet" icon="back" onClick={onBack}>
            {t.words.allMoments}
          </Button>
        </div>
      ) : (
        <p class="soft">{countText}</p>
      )}
      {moments.length === 0 && <p>{t.words.nothingFound}</p>}
      {moments.map(({ id, title, keepInMind, fact, prompts }) => (
        <section key={id} class="stack" aria-labelledby={`moment-${id}`}>
          <h2 id={`moment-${id}`} tabIndex={-1} ref={isOneMoment ? headingRef : null}>
            {title}
          </h2>
          {isOneMoment && (
            <div class="keep-in-mind">
              <p>{keepInMind}</p>
              <Disclosure summary={<span class="soft">{t.words.fromUnit}</span>}>
                <p>{fact.text}</p>
              </Disclosure>
            </div>
          )}
          {id === worryMoment && (
            <div>
              <Button kind="main" icon="safety" onClick={onShowSafety}>
                {t.words.openSafety}
              </Button>
            </div>
          )}
          <ul class="plain stack-small">
            {prompts.map((prompt) => (
              <li key={prompt.id}>{renderPrompt(prompt)}</li>
            ))}
          </ul>
          {isOneMoment && renderAfter(id)}
          {isOneMoment && (
            <div>
              <Button kind="quiet" icon="print" onClick={() => onShowPaper(id)}>
                {t.words.onPaper}
              </Button>
            </div>
          )}
        </section>
      ))}
    </div>
  )
}
