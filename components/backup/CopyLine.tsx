import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import type { Strings } from '#content/interface/strings.ts'

type Props = { t: Strings; onPutAway: () => void }

export function CopyLine({ t, onPutAway }: Props) {
  return (
    <div class="row no-print" data-testid="copy-line">
      <p class="soft">{t.copies.wanted}</p>
      <a class="button button-quiet" href="/keeping.html">
        <Icon name="copy" />
        <span>{t.copies.save}</span>
      </a>
      <Button kind="quiet" onClick={onPutAway}>
        {t.copies.later}
      </Button>
    </div>
  )
}
