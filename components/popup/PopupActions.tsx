import { Icon } from '#components/ui/Icon.tsx'
import type { Strings } from '#content/interface/strings.ts'
import './popup-actions.css'

type Props = {
  t: Strings
  isWriting: boolean
  onOpenPanel: () => void
  onWrite: () => void
  onOpenUnit: () => void
  onOpenSettings: () => void
}

export function PopupActions({ t, isWriting, onOpenPanel, onWrite, onOpenUnit, onOpenSettings }: Props) {
  return (
    <nav class="popup-actions" aria-label={t.popup.actions}>
      <button type="button" onClick={onOpenPanel}>
        <Icon name="words" />
        <span data-label={t.popup.words}>{t.popup.words}</span>
      </button>
      <button type="button" aria-current={isWriting ? 'page' : undefined} onClick={onWrite}>
        <Icon name="write" />
        <span data-label={t.popup.write}>{t.popup.write}</span>
      </button>
      <button type="button" onClick={onOpenUnit}>
        <Icon name="unit" />
        <span data-label={t.popup.unit}>{t.popup.unit}</span>
      </button>
      <button type="button" onClick={onOpenSettings}>
        <Icon name="settings" />
        <span data-label={t.popup.settings}>{t.popup.settings}</span>
      </button>
    </nav>
  )
}
