import type { ComponentChildren } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Prompt } from '#content/schema/prompt.ts'
import { showBlanks, splitAtBlanks } from '#practice/blanks.ts'
import { PromptHelp } from './PromptHelp.tsx'
import './prompt-card.css'

type Props = {
  t: Strings
  prompt: Prompt
  /** The prompt's words in the chosen register. */
  words: string
  /** Its place in a talk that goes step by step: “1 of 8”. */
  stepText?: string | undefined
  /** «dal pacchetto …», where it does not ship. */
  mark?: string | undefined
  isCopied: boolean
  isFavourite: boolean
  isOpen: boolean
  onCopy: () => void
  onToggleFavourite: (isFavourite: boolean) => void
  onToggleOpen: (isOpen: boolean) => void
  /** The place to say it one's own way, shown while open. */
  children: ComponentChildren
}

/** A few words to start from. Enter on the card copies them; the card can be dragged into any text field. */
export function PromptCard(props: Props) {
  const { t, prompt, words, stepText, mark, isCopied, isFavourite, isOpen, children } = props
  const { onCopy, onToggleFavourite, onToggleOpen } = props
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return
    event.preventDefault()
    onCopy()
  }
  const handleDragStart = (event: DragEvent) => {
    if (!event.dataTransfer) return
    event.dataTransfer.effectAllowed = 'copy'
    event.dataTransfer.setData('text/plain', showBlanks(words))
  }
  return (
    <article
      class="prompt"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: Enter on the focused card copies it.
      tabIndex={0}
      draggable={!isOpen}
      aria-label={stepText === undefined ? prompt.aim : `${stepText}: ${prompt.aim}`}
      onKeyDown={handleKeyDown}
      onDragStart={handleDragStart}
    >
      <div class="prompt-head">
        <h3>
          {stepText !== undefined && <span class="prompt-step">{stepText}</span>} {prompt.aim}
        </h3>
        <span class="prompt-grip" title={t.words.drag}>
          <Icon name="grip" />
        </span>
        <button
          type="button"
          class="prompt-star"
          aria-pressed={isFavourite}
          aria-label={t.words.favourite}
          title={t.words.favourite}
          onClick={() => onToggleFavourite(!isFavourite)}
        >
          <Icon name="star" />
        </button>
      </div>
      <p class="prompt-words">
        {splitAtBlanks(words).map((piece) =>
          piece.kind === 'text' ? piece.text : <span class="blank">{piece.name}</span>,
        )}
      </p>
      <p class="prompt-labels">
        {t.skill[prompt.skill]} · {t.channel[prompt.channel]}
        {mark && ` · ${mark}`}
      </p>
      <div class="row">
        <Button kind="main" icon={isCopied ? 'today' : 'copy'} onClick={onCopy}>
          {isCopied ? t.copy.done : t.copy.action}
        </Button>
        <Button icon="write" aria-expanded={isOpen} onClick={() => onToggleOpen(!isOpen)}>
          {t.words.myWay}
        </Button>
      </div>
      {isOpen && <PromptHelp t={t} opens={prompt.opens} notWhen={prompt.notWhen} />}
      {isOpen && children}
    </article>
  )
}
