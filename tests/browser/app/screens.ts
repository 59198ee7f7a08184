import { journalScreens } from './screens/journal.ts'
import { keepingScreens } from './screens/keeping.ts'
import { lookingBackScreens } from './screens/looking-back.ts'
import { optionsScreens } from './screens/options.ts'
import { panelScreens } from './screens/panel.ts'
import { paperScreens } from './screens/paper.ts'
import { popupScreens } from './screens/popup.ts'
import { safetyScreen } from './screens/safety.ts'
import { openAll, type Screen } from './screens/screen.ts'
import { supervisionScreens } from './screens/supervision.ts'
import { talksScreens } from './screens/talks.ts'
import { studioScreens, trainerScreens, wallScreens } from './screens/trainer.ts'
import { unitScreens } from './screens/unit.ts'

const allOpen = (name: string): Screen => ({
  name,
  async show(page) {
    await page.locator('h2').first().waitFor()
    await openAll(page, 'main')
  },
})

/** What each page of Accanto shows, one screen after the other; the safety card, the same on all, last on three. */
export const screens: Record<string, Screen[]> = {
  'popup.html': [...popupScreens, safetyScreen],
  'sidepanel.html': [...panelScreens, ...talksScreens, safetyScreen],
  'journal.html': [...journalScreens, safetyScreen],
  'looking-back.html': lookingBackScreens,
  'unit.html': unitScreens,
  'paper.html': paperScreens,
  'supervision.html': supervisionScreens,
  'trainer.html': trainerScreens,
  'wall.html': wallScreens,
  'studio.html': studioScreens,
  'options.html': optionsScreens,
  'keeping.html': keepingScreens,
  'privacy.html': [allOpen('what can be checked')],
  'mirror.html': [allOpen('every rule open')],
  'welcome.html': [{ name: 'promises', show: (page) => page.locator('h1').first().waitFor() }],
}
