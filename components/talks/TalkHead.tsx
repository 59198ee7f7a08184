import type { ComponentChildren } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import type { Conversation } from '#content/schema/conversation.ts'
import type { TalkPageWords } from '#content/talk-pages/words.ts'

type Props = {
  words: TalkPageWords
  conversation: Conversation
  /** Whose pack it came with; undefined for those of Accanto. */
  mark: string | undefined
  /** Its title is the page's main heading. */
  isPage: boolean
  /** Before the first reply: how it begins, and what it speaks of. */
  isFirst: boolean
  onBack: () => void
  /** Stands above how it begins: trouble with keeping it. */
  children: ComponentChildren
}

/** The conversation that is under way: the way out, its title, who is in it, and how it begins. */
export function TalkHead({ words, conversation, mark, isPage, isFirst, onBack, children }: Props) {
  const w = words.talk
  const Title = isPage ? 'h1' : 'h2'
  return (
    <>
      <div class="row">
        <Button kind="quiet" icon="back" onClick={onBack}>
          {w.back}
        </Button>
      </div>
      <header class="talk-head">
        <Title class="talk-title">{conversation.title}</Title>
        <p class="soft">
          {conversation.peer} · {w.invented}
          {mark && ` · ${mark}`}
        </p>
      </header>
      {children}
      {isFirst && (
        <div class="stack-small">
          <p>{conversation.situation}</p>
          {conversation.contentNote && (
            <p class="soft">
              {words.talks.note} {conversation.contentNote}
            </p>
          )}
        </div>
      )}
    </>
  )
}
