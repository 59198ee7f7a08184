import { Button } from '#components/ui/Button.tsx'
import { RadioGroup } from '#components/ui/RadioGroup.tsx'
import type { Strings } from '#content/interface/strings.ts'

export type LockTask = 'change' | 'remove' | 'create-code' | 'remove-code'

type Props = {
  t: Strings
  hasCode: boolean | undefined
  /** Minutes. */
  lockAfter: number
  /** What an organisation asks for. */
  atMost?: number | undefined
  isRequired?: boolean
  /** Says so. */
  fixedNote?: string | undefined
  onChooseLockAfter: (minutes: number) => void
  onStartTask: (task: LockTask) => void
}

const longest = 60
const minuteChoices = [5, 15, 30, longest]

/** What can be done with a passphrase that is there. */
export function LockMenuView(props: Props) {
  const { t, hasCode, lockAfter, atMost, isRequired = false, fixedNote, onChooseLockAfter, onStartTask } = props
  const minutesOffered = minuteChoices.filter((minutes) => atMost === undefined || minutes < atMost)
  if (atMost !== undefined && atMost <= longest) minutesOffered.push(atMost)
  return (
    <>
      <p>
        {t.passphrase.state} {hasCode !== undefined && (hasCode ? t.recoveryCode.has : t.recoveryCode.hasNone)}
      </p>
      <RadioGroup
        legend={t.passphrase.lockAfter}
        name="lock-after"
        isRow
        choices={minutesOffered.map((minutes) => ({
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
        {!isRequired && <Button onClick={() => onStartTask('remove')}>{t.passphrase.remove}</Button>}
      </div>
      {(isRequired || atMost !== undefined) && <p class="soft">{fixedNote}</p>}
    </>
  )
}
