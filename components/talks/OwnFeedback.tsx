import type { Turn } from '#content/schema/conversation.ts'
import type { TalkPageWords } from '#content/talk-pages/words.ts'

type Props = { words: TalkPageWords; own: Turn['own'] }

/** Beside one's own words: questions first, then three other ways. Nothing is said about the words themselves. */
export function OwnFeedback({ words, own }: Props) {
  const w = words.talk
  return (
    <div class="feedback talk-feedback">
      <h3>{w.ownAsk}</h3>
      <ul class="talk-asks">
        {own.ask.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p class="label">{w.ownGood}</p>
      <p class="soft">{w.ownCompare}</p>
      <ul class="plain stack-small">
        {own.good.map((good) => (
          <li key={good} class="another-way">
            {good}
          </li>
        ))}
      </ul>
    </div>
  )
}
