import { useApp } from '#components/app/app-context.ts'
import { hideKey } from '#components/app/hide-key.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { useShortcuts } from './use-shortcuts.ts'

/** Where each browser lets people change shortcuts. Shown as text: these addresses open only by hand. */
const placesToChange = { firefox: 'about:addons', others: 'chrome://extensions/shortcuts' }

export function ShortcutsPanel() {
  const { t } = useApp()
  const shortcuts = useShortcuts()
  const rows = [
    [t.shortcuts.popup, shortcuts.popup],
    [t.shortcuts.panel, shortcuts.panel],
    [t.shortcuts.hide, shortcuts.hide],
    [t.shortcuts.hideHere, hideKey],
    [t.shortcuts.lock, shortcuts.lock],
  ] as const
  return (
    <section class="card settings-folded">
      <Disclosure summary={<h2>{t.shortcuts.title}</h2>}>
        <dl class="shortcuts">
          {rows.map(([name, keys]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{keys === '' ? t.shortcuts.none : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
        <p class="soft">
          {import.meta.env.FIREFOX ? t.shortcuts.changeFirefox : t.shortcuts.changeChromium}{' '}
          <kbd>{import.meta.env.FIREFOX ? placesToChange.firefox : placesToChange.others}</kbd>
        </p>
        <p class="soft">{t.shortcuts.hideNote}</p>
      </Disclosure>
    </section>
  )
}
