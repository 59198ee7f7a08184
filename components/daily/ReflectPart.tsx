import { Button } from '#components/ui/Button.tsx'
import type { TalkPageWords } from '#content/talk-pages/words.ts'

type Props = { words: TalkPageWords; question: string; mark: string | undefined; onWrite: () => void }

/** A question to think about. Writing is only one way. */
export function ReflectPart({ words, question, mark, onWrite }: Props) {
  return (
    <div class="card stack-small">
      <p class="daily-question">{question}</p>
      {mark && <p class="soft">{mark}</p>}
      <p class="soft">{words.daily.reflectNote}</p>
      <div>
        <Button icon="write" onClick={onWrite}>
          {words.daily.write}
        </Button>
      </div>
    </div>
  )
}
