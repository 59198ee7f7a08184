import type { Strings } from '#content/interface/strings.ts'
import { fill } from '#practice/blanks.ts'

type Props = { t: Strings; shortcuts: { popup: string; panel: string }; isFirefox: boolean }

/** How to pin and open Accanto, with the shortcuts this browser really has. */
export function HowToOpen({ t, shortcuts, isFirefox }: Props) {
  return (
    <section class="card stack-small" aria-labelledby="how-title">
      <h2 id="how-title">{t.welcome.how}</h2>
      <ol>
        <li>{isFirefox ? t.welcome.pinFirefox : t.welcome.pinChromium}</li>
        <li>{t.welcome.openPopup}</li>
        {shortcuts.popup !== '' && <li>{fill(t.welcome.popupKeys, { keys: shortcuts.popup })}</li>}
        {shortcuts.panel !== '' && <li>{fill(t.welcome.panelKeys, { keys: shortcuts.panel })}</li>}
        <li>{t.welcome.contextMenu}</li>
      </ol>
    </section>
  )
}
