import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { TalkPageWords } from '#content/talk-pages/words.ts'
import type { Passed } from '#practice/conversations/walk-run.ts'
import { Bubble } from './Bubble.tsx'

type Props = { words: TalkPageWords; name: string; passed: readonly Passed[]; onGoBackTo: (turnId: string) => void }

/** What was said until now; from each turn one can go another way. */
export function SoFar({ words, name, passed, onGoBackTo }: Props) {
  const w = words.talk
  if (passed.length === 0) return null
  return (
    <Disclosure summary={w.soFar}>
      <ol class="plain stack so-far">
        {passed.map(({ turn, taken }) => (
          <li key={turn.id} class="stack-small">
            {taken.words === undefined ? (
              <p class="soft">{w.skipped}</p>
            ) : (
              <>
                {turn.scene && <p class="soft">{turn.scene}</p>}
                <Bubble whose="theirs" label={w.says.replace('{name}', name)}>
                  {turn.says}
                </Bubble>
                <Bubble whose="mine" label={w.youSaid}>
                  {taken.words}
                </Bubble>
                <Bubble whose="theirs" label={w.answer}>
                  {taken.answer}
                </Bubble>
              </>
            )}
            <div>
              <Button kind="quiet" icon="undo" onClick={() => onGoBackTo(turn.id)}>
                {w.goBack}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
