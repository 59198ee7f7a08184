import { useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Check } from '#components/ui/Check.tsx'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'

type Props = { words: MirrorWords; onReflect: (takesText: boolean) => void }

/** Once a reply is copied: a moment for oneself, if wished. Its text goes along only when the person says so. */
export function AfterCopy({ words, onReflect }: Props) {
  const [takesText, setTakesText] = useState(false)
  const { reflect, reflectNote, takeAlong } = words.mirror
  return (
    <div class="stack-small after-copy">
      <Check label={takeAlong} isChecked={takesText} onChange={setTakesText} />
      <div class="row">
        <Button icon="journal" onClick={() => onReflect(takesText)}>
          {reflect}
        </Button>
      </div>
      {!takesText && <p class="soft">{reflectNote}</p>}
    </div>
  )
}
