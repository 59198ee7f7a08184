import type { Ref } from 'preact'
import { Icon } from '#components/ui/Icon.tsx'
import { Mark } from '#components/ui/Mark.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { hideKey } from './hide-key.ts'
import { PageLinks } from './PageLinks.tsx'
import './header.css'

type Props = {
  t: Strings
  /** Set on pages, which link to each other; small windows have their own ways. */
  currentPath: string | undefined
  isSafetyOpen: boolean
  safetyButtonRef: Ref<HTMLButtonElement>
  onToggleSafety: () => void
  onHide: () => void
}

export function Header({ t, currentPath, isSafetyOpen, safetyButtonRef, onToggleSafety, onHide }: Props) {
  return (
    <header class="header no-print">
      <span class="header-name">
        <Mark />
        {currentPath === undefined ? <h1>Accanto</h1> : <span>Accanto</span>}
      </span>
      {currentPath !== undefined && <PageLinks t={t} currentPath={currentPath} />}
      <button
        type="button"
        class="header-button"
        ref={safetyButtonRef}
        aria-expanded={isSafetyOpen}
        onClick={onToggleSafety}
      >
        <Icon name="safety" />
        <span>{t.header.safety}</span>
      </button>
      <button type="button" class="header-button" title={`${t.header.hideHint} (${hideKey})`} onClick={onHide}>
        <Icon name="hide" />
        <span>{t.header.hide}</span>
      </button>
    </header>
  )
}
