import { useApp } from '#components/app/app-context.ts'
import { listWaysOut } from '#components/app/close-ways-out.ts'
import { formatSize } from './format-size.ts'
import { PrivacyCheckView } from './PrivacyCheckView.tsx'
import { useForeignRequests } from './use-foreign-requests.ts'
import { usePermissions } from './use-permissions.ts'
import { useStoreFacts } from './use-store-facts.ts'

/** "Check it yourself": every number is read from the browser, now. */
export function PrivacyPage() {
  const { t, language, lock } = useApp()
  const permissions = usePermissions()
  const foreignRequests = useForeignRequests()
  const facts = useStoreFacts(lock === 'locked')
  return (
    <PrivacyCheckView
      t={t}
      permissions={permissions?.names ?? []}
      hostCount={permissions?.hosts.length}
      kept={facts && { counts: facts.counts, size: formatSize(facts.bytes, language) }}
      isLocked={lock === 'locked'}
      foreignRequests={foreignRequests}
      waysOut={listWaysOut()}
    />
  )
}
