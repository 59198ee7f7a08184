import type { Ref } from 'preact'
import { Icon } from '#components/ui/Icon.tsx'
import { Mark } from '#components/ui/Mark.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { hideKey } from './hide-key.ts'
import './header.css'

type Props = {
  t: Strings
  /** Small windows have no other main heading. */
  isMainHeading: boolean
  isSafetyOpen: boolean
  safetyButtonRef: Ref<HTMLButtonElement>
  /** Set while the journal is open and has a passphrase. */
  onLock: (() => void) | undefined
  onToggleSafety: () => void
  onHide: () => void
}

/** The same one row on every screen: whose window this is, the safety card, Hide. */
export function Header({ t, isMainHeading, isSafetyOpen, safetyButtonRef, onLock, onToggleSafety, onHide }: Props) {
  return (
    <header class="header no-print">
      <span class="header-name">
        <Mark />
        {isMainHeading ? <h1>Accanto</h1> : <span>Accanto</span>}
      </span>
      <div class="header-actions">
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
        {onLock && (
          <button type="button" class="header-button" onClick={onLock}>
            <Icon name="lock" />
            <span>{t.header.lock}</span>
          </button>
        )}
        <button type="button" class="header-button" title={`${t.header.hideHint} (${hideKey})`} onClick={onHide}>
          <Icon name="hide" />
          <span>{t.header.hide}</span>
        </button>
      </div>
    </header>
  )
}
