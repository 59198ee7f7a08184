import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'

export type LockTask = 'change' | 'remove' | 'create-code' | 'remove-code'

type Props = { t: Strings; hasCode: boolean | undefined; onStartTask: (task: LockTask) => void }

/** What can be done with a passphrase that is there. */
export function LockMenuView({ t, hasCode, onStartTask }: Props) {
  return (
    <>
      <p>
        {t.passphrase.state} {hasCode !== undefined && (hasCode ? t.recoveryCode.has : t.recoveryCode.hasNone)}
      </p>
      <div class="row">
        <Button onClick={() => onStartTask('change')}>{t.passphrase.change}</Button>
        <Button onClick={() => onStartTask('create-code')}>{t.recoveryCode.create}</Button>
        {hasCode && <Button onClick={() => onStartTask('remove-code')}>{t.recoveryCode.remove}</Button>}
        <Button onClick={() => onStartTask('remove')}>{t.passphrase.remove}</Button>
      </div>
    </>
  )
}
