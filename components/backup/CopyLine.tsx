import { Button } from '#components/ui/Button.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import type { Strings } from '#content/interface/strings.ts'

type Props = { t: Strings; onPutAway: () => void }

export function CopyLine({ t, onPutAway }: Props) {
  return (
    <div class="row no-print" data-testid="copy-line">
      <p class="soft">{t.copies.wanted}</p>
      <ButtonLink kind="quiet" href="/keeping.html" icon="copy">
        {t.copies.save}
      </ButtonLink>
      <Button kind="quiet" onClick={onPutAway}>
        {t.copies.later}
      </Button>
    </div>
  )
}
