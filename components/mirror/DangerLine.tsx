import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'

type Props = { t: Strings; words: MirrorWords; onShowSafety: () => void }

/** One quiet line, and no marks. */
export function DangerLine({ t, words, onShowSafety }: Props) {
  return (
    <div class="notice danger-line">
      <p>{words.mirror.danger}</p>
      <div>
        <Button icon="safety" onClick={onShowSafety}>
          {t.words.openSafety}
        </Button>
      </div>
    </div>
  )
}
