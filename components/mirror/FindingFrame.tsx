import type { ComponentChildren } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'

type Props = {
  t: Strings
  words: MirrorWords
  /** “1 of 3” */
  placeText: string
  name: string
  quote: string
  why: string | undefined
  unitSays: string
  isOpen: boolean
  onOpen: () => void
  onLeaveOnce: () => void
  onMute: () => void
  /** What can be done about it. */
  children: ComponentChildren
}

/** Words that a mirror noticed: what they are, why it matters, what the unit says, and the choice to leave them. */
export function FindingFrame(props: Props) {
  const { t, words, placeText, name, quote, why, unitSays, isOpen, onOpen, onLeaveOnce, onMute, children } = props
  const { mirror } = words
  return (
    <li class="finding">
      <h4>
        <button type="button" class="finding-head" aria-expanded={isOpen} onClick={onOpen}>
          <span class="finding-place">{placeText}</span>
          <span>{name}</span>
          <Icon name="down" />
        </button>
      </h4>
      <p class="finding-quote">{quote}</p>
      {isOpen && (
        <div class="stack-small">
          {why && <p>{why}</p>}
          <p class="finding-unit">
            <span class="label">{t.words.fromUnit}</span> {unitSays}
          </p>
          {children}
          <div class="finding-actions">
            <Button kind="quiet" onClick={onLeaveOnce}>
              {mirror.onlyThisTime}
            </Button>
            <Button kind="quiet" onClick={onMute}>
              {mirror.dontMark}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}
