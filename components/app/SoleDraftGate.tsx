import type { ComponentChildren } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { useApp } from './app-context.ts'
import type { SoleDraftStatus } from './use-sole-draft.ts'

type Props = {
  status: SoleDraftStatus
  /** It is open in another window; it was taken there; the button that goes on here. */
  words: { elsewhere: string; lost: string; goOnHere: string }
  onTakeOver: () => void
  children: ComponentChildren
}

/** Shows what there is one of where it is open here; else says where it is, and offers to go on here. */
export function SoleDraftGate({ status, words, onTakeOver, children }: Props) {
  const { t } = useApp()
  if (status === 'opening') return null
  if (status === 'open') return <>{children}</>
  if (status === 'failed')
    return (
      <Notice kind="attention">
        <p>{t.trouble.notRead}</p>
      </Notice>
    )
  return (
    <Notice>
      <p>{status === 'busy' ? words.elsewhere : words.lost}</p>
      <div>
        <Button onClick={onTakeOver}>{words.goOnHere}</Button>
      </div>
    </Notice>
  )
}
