import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'

type Places = 'databases' | 'settings' | 'memory' | 'files'
type Props = {
  t: Strings
  step: 'idle' | 'asked' | 'erasing' | 'done' | 'failed'
  countText: string
  /** What each place still holds after the erase. */
  remains: Record<Places, number> | undefined
  onAsk: () => void
  onCancel: () => void
  onErase: () => void
}

const places: readonly Places[] = ['databases', 'settings', 'memory', 'files']

export function EraseView({ t, step, countText, remains, onAsk, onCancel, onErase }: Props) {
  return (
    <section id="erase" class="card stack-small" aria-labelledby="erase-title">
      <h2 id="erase-title">{t.erase.title}</h2>
      {step === 'idle' && (
        <>
          <p>{t.erase.intro}</p>
          <div>
            <Button icon="trash" onClick={onAsk}>
              {t.erase.ask}
            </Button>
          </div>
        </>
      )}
      {(step === 'asked' || step === 'erasing') && (
        <Notice kind="attention">
          <p>
            {countText} {t.erase.warning}
          </p>
          <div class="row">
            <Button kind="main" icon="trash" onClick={onErase}>
              {t.erase.yes}
            </Button>
            <Button onClick={onCancel}>{t.erase.no}</Button>
          </div>
        </Notice>
      )}
      {step === 'failed' && (
        <Notice kind="attention">
          <p>{t.erase.failed}</p>
          <div>
            <Button onClick={onErase}>{t.save.retry}</Button>
          </div>
        </Notice>
      )}
      {remains && (
        <Notice>
          <p>{t.erase.done}</p>
          <p>{t.erase.proof}</p>
          <ul data-testid="remains">
            {places.map((place) => (
              <li key={place}>
                {t.erasePlace[place]}: {remains[place]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  )
}
