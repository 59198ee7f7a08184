import { useState } from 'preact/hooks'
import { Button } from './Button.tsx'
import type { IconName } from './Icon.tsx'

type Props = { icon: IconName; label: string; sureLabel: string; onConfirm: () => void }

/** For what can't be undone: the first press asks, the second does. Leaving it takes the question back. */
export function ConfirmButton({ icon, label, sureLabel, onConfirm }: Props) {
  const [isAsking, setAsking] = useState(false)
  return (
    <Button
      kind={isAsking ? 'main' : 'quiet'}
      icon={icon}
      onClick={() => (isAsking ? onConfirm() : setAsking(true))}
      onBlur={() => setAsking(false)}
    >
      {isAsking ? sureLabel : label}
    </Button>
  )
}
