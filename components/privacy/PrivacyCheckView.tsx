import { FactList } from '#components/ui/FactList.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { PermissionList } from './PermissionList.tsx'

const places = ['databases', 'settings', 'memory', 'files'] as const

type Props = {
  t: Strings
  permissions: readonly string[]
  hostCount: number | undefined
  /** Undefined until it is counted, and while the journal is locked. */
  kept: { counts: Record<(typeof places)[number], number>; size: string } | undefined
  isLocked: boolean
  foreignRequests: number
  /** Names of functions that could still send something. */
  waysOut: readonly string[]
}

export function PrivacyCheckView(props: Props) {
  const { t, permissions, hostCount, kept, isLocked, foreignRequests, waysOut } = props
  return (
    <div class="stack">
      <h1>{t.privacy.title}</h1>
      <p>{t.privacy.intro}</p>
      <section class="card stack-small">
        <h2>{t.privacy.requests}</h2>
        <FactList
          facts={[
            { label: t.privacy.foreign, value: `${foreignRequests}` },
            { label: t.privacy.waysOut, value: [waysOut.length, ...waysOut].join(' ') },
          ]}
        />
      </section>
      <section class="card stack-small">
        <h2>{t.privacy.permissions}</h2>
        <PermissionList t={t} permissions={permissions} hostCount={hostCount} />
      </section>
      <section class="card stack-small">
        <h2>{t.privacy.kept}</h2>
        {isLocked && <p>{t.privacy.keptLocked}</p>}
        {kept && (
          <FactList
            facts={[
              ...places.map((place) => ({ label: t.erasePlace[place], value: `${kept.counts[place]}` })),
              { label: t.privacy.size, value: kept.size },
            ]}
          />
        )}
      </section>
      <section class="card stack-small">
        <h2>{t.privacy.steps}</h2>
        <ol>
          <li>{t.privacy.stepOpen}</li>
          <li>{t.privacy.stepNetwork}</li>
          <li>{t.privacy.stepLook}</li>
        </ol>
      </section>
      <section class="card stack-small">
        <h2>{t.privacy.limits}</h2>
        <ul>
          <li>{t.privacy.limitScreen}</li>
          <li>{t.privacy.limitForce}</li>
          <li>{t.privacy.limitMalware}</li>
          <li>{t.privacy.limitAdmin}</li>
          <li>{t.privacy.limitSpelling}</li>
        </ul>
        <p>
          <strong>{t.privacy.court}</strong>
        </p>
      </section>
    </div>
  )
}
