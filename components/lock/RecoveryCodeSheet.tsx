import type { Strings } from '#content/interface/strings.ts'
import { RecoveryCode } from './RecoveryCode.tsx'

type Props = { t: Strings; groups: readonly string[] }

/** On paper stands the code alone: not whose it is, nor what of. */
export function RecoveryCodeSheet({ t, groups }: Props) {
  return (
    <>
      <h1>{t.recoveryCode.title}</h1>
      <RecoveryCode groups={groups} />
    </>
  )
}
