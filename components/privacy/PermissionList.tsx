import type { Strings } from '#content/interface/strings.ts'
import './permissions.css'

const asked = ['storage', 'unlimitedStorage', 'sidePanel', 'contextMenus', 'idle', 'alarms', 'notifications'] as const

type Props = { t: Strings; permissions: readonly string[]; hostCount: number | undefined }

/** The browser's own names, each with why it is asked for. */
export function PermissionList({ t, permissions, hostCount }: Props) {
  const explain = (name: string) => {
    const known = asked.find((permission) => permission === name)
    return known ? t.permission[known] : t.privacy.unknown
  }
  return (
    <>
      <p>{t.privacy.permissionsIntro}</p>
      <dl class="permissions">
        {permissions.map((name) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{explain(name)}</dd>
          </div>
        ))}
      </dl>
      {!permissions.includes('notifications') && (
        <p class="soft">
          {t.privacy.notAsked} <strong>notifications</strong>. {t.permission.notifications}
        </p>
      )}
      {hostCount !== undefined && (
        <p>
          {t.privacy.hosts} <strong>{hostCount}</strong>
        </p>
      )}
    </>
  )
}
