import { Button } from '#components/ui/Button.tsx'
import { RadioGroup } from '#components/ui/RadioGroup.tsx'
import type { Strings } from '#content/interface/strings.ts'

export type LockTask = 'change' | 'remove' | 'create-code' | 'remove-code'

type Props = {
  t: Strings
  hasCode: boolean | undefined
  /** Minutes. */
  lockAfter: number
  onChooseLockAfter: (minutes: number) => void
  onStartTask: (task: LockTask) => void
}

const minuteChoices = [5, 15, 30, 60]

/** What can be done with a passphrase that is there. */
export function LockMenuView({ t, hasCode, lockAfter, onChooseLockAfter, onStartTask }: Props) {
  return (
    <>
      <p>
        {t.passphrase.state} {hasCode !== undefined && (hasCode ? t.recoveryCode.has : t.recoveryCode.hasNone)}
      </p>
      <RadioGroup
        legend={t.passphrase.lockAfter}
        name="lock-after"
        isRow
        choices={minuteChoices.map((minutes) => ({
          value: String(minutes),
          label: t.passphrase.minutes.replace('{count}', String(minutes)),
        }))}
        selected={String(lockAfter)}
        onSelectValue={(minutes) => onChooseLockAfter(Number(minutes))}
      />
      <div class="row">
        <Button onClick={() => onStartTask('change')}>{t.passphrase.change}</Button>
        <Button onClick={() => onStartTask('create-code')}>{t.recoveryCode.create}</Button>
        {hasCode && <Button onClick={() => onStartTask('remove-code')}>{t.recoveryCode.remove}</Button>}
        <Button onClick={() => onStartTask('remove')}>{t.passphrase.remove}</Button>
      </div>
    </>
  )
}
