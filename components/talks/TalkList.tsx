import type { ComponentChild, Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { type ConversationTitles, conversationMinutes } from '#content/schema/conversation.ts'
import type { TalkPageWords } from '#content/talk-pages/words.ts'
import './talk-list.css'

type Props = {
  words: TalkPageWords
  titles: ConversationTitles
  /** «dal pacchetto …», for a conversation that does not ship. */
  markOf: (id: string) => string | undefined
  /** Ids of conversations that were begun, and of those that came to an ending. */
  begun: readonly string[]
  ended: readonly string[]
  isLocked: boolean
  headingRef: Ref<HTMLHeadingElement>
  /** The three minutes of the day, or nothing. */
  daily: ComponentChild
  onOpen: (id: string) => void
  /** On a page of its own: back to where one came from. */
  onLeave: (() => void) | undefined
}

const lengths = { 2: 'short', 5: 'middle', 8: 'long' } as const

/** Conversations to try out, the short ones first, each with what it is about. */
export function TalkList({ words, titles, markOf, begun, ended, isLocked, headingRef, daily, onOpen, onLeave }: Props) {
  const w = words.talks
  const Title = onLeave ? 'h1' : 'h2'
  return (
    <div class="talks stack">
      {onLeave && (
        <div class="row">
          <Button kind="quiet" icon="back" onClick={onLeave}>
            {w.leave}
          </Button>
        </div>
      )}
      <Title tabIndex={-1} ref={headingRef}>
        {w.title}
      </Title>
      <p>{w.intro}</p>
      {isLocked && (
        <Notice>
          <p>{w.locked}</p>
        </Notice>
      )}
      {daily}
      {conversationMinutes.map((minutes) => {
        const shown = Object.entries(titles).filter(([, title]) => title.minutes === minutes)
        return (
          shown.length > 0 && (
            <section key={minutes} class="stack-small" aria-labelledby={`talks-${minutes}`}>
              <h2 id={`talks-${minutes}`}>{w[lengths[minutes]]}</h2>
              <ul class="plain stack-small">
                {shown.map(([id, { title, line, contentNote }]) => (
                  <li key={id}>
                    <button type="button" class="talk-link" data-talk={id} onClick={() => onOpen(id)}>
                      <span class="talk-link-title">{title}</span>
                      <span>{line}</span>
                      {markOf(id) && <span class="soft">{markOf(id)}</span>}
                      {contentNote && (
                        <span class="talk-link-note">
                          {w.note} {contentNote}
                        </span>
                      )}
                      {ended.includes(id) ? (
                        <span class="talk-link-place">
                          <Icon name="today" />
                          {w.wasThere}
                        </span>
                      ) : (
                        begun.includes(id) && (
                          <span class="talk-link-place">
                            <Icon name="forward" />
                            {w.underWay}
                          </span>
                        )
                      )}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
}
