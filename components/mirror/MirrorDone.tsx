import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'

type Props = { t: Strings; message: string; onUndo: () => void }

/** What was just done, and the way back. */
export function MirrorDone({ t, message, onUndo }: Props) {
  return (
    <div class="row mirror-done">
      <p>{message}</p>
      <Button icon="undo" onClick={onUndo}>
        {t.common.undo}
      </Button>
    </div>
  )
}
