import { Button } from '#components/ui/Button.tsx'
import { FactList } from '#components/ui/FactList.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'

type Props = {
  t: Strings
  /** What is known, in the order of reading: a label and a value. */
  facts: readonly { label: string; value: string }[]
  /** Sentences on the last check; none before one ran. */
  findings: readonly string[]
  isChecking: boolean
  hasFailed: boolean
  onCheck: () => void
}

/** "Is my journal all right?" */
export function HealthView({ t, facts, findings, isChecking, hasFailed, onCheck }: Props) {
  return (
    <section class="card stack-small" aria-labelledby="health-title">
      <h2 id="health-title">{t.health.title}</h2>
      <p>{t.health.intro}</p>
      <FactList facts={facts} />
      <div>
        <Button icon="today" onClick={onCheck} disabled={isChecking}>
          {isChecking ? t.health.checking : t.health.check}
        </Button>
      </div>
      <div role="status" data-testid="findings">
        {(findings.length > 0 || hasFailed) && (
          <Notice>
            {hasFailed ? <p>{t.health.failed}</p> : findings.map((finding) => <p key={finding}>{finding}</p>)}
          </Notice>
        )}
      </div>
    </section>
  )
}
