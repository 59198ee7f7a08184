import type { Page } from '@playwright/test'
import { drafts } from './mirror-drafts.ts'
import { words } from './words.ts'

// Found by CSS or text: after Playwright has read labels (getByLabel, getByRole), Debian's Firefox 153 crashes in axe, signal 11.

type Words = (typeof words)['it' | 'en']

type Screen = {
  name: string
  /** From the screen before it, or from the page as it opens. */
  show(page: Page, t: Words): Promise<void>
}

const openTab = (name: (t: Words) => string): Screen['show'] => {
  return (page, t) => page.locator('[role="tab"]', { hasText: name(t) }).click()
}

const openAll = (page: Page, inside: string) =>
  page.locator(`${inside} details`).evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })

const popup: Screen[] = [
  {
    name: 'today, a duty open, the week drawn',
    async show(page) {
      await page.locator('[type="checkbox"]').nth(1).check()
      await page.locator('table').waitFor({ state: 'attached' })
      await page.locator('.duty-more').nth(1).click()
    },
  },
  {
    name: 'functions',
    async show(page, t) {
      await openTab((words) => words.popup.functions)(page, t)
      await page.locator('summary').first().click()
    },
  },
  { name: 'confidentiality', show: openTab((t) => t.popup.confidentiality) },
  {
    name: 'a reflection',
    async show(page, t) {
      await page.locator('.popup-actions button', { hasText: t.popup.write }).click()
      await page.locator('.editor textarea').first().waitFor()
    },
  },
]

const panel: Screen[] = [
  { name: 'moments', show: (page) => page.locator('.moment-list button').first().waitFor() },
  {
    name: 'a moment, a prompt open, filters open',
    async show(page, t) {
      await page.locator('.moment-list button').nth(4).click()
      await page.locator('button', { hasText: t.words.myWay }).first().click()
      await page.locator('.prompt textarea').fill('[x]')
      await page.locator('button', { hasText: t.words.copyMine }).click()
      await page.locator('.notice').waitFor()
      await page.locator('button', { hasText: t.words.filter }).click()
    },
  },
  {
    name: 'a search',
    async show(page) {
      await page.locator('search input').fill('silen')
    },
  },
  {
    name: 'a draft',
    async show(page, t) {
      await openTab((words) => words.panel.draft)(page, t)
      await page.locator('#draft-box').fill('One, two')
    },
  },
  {
    name: 'a draft looked at, a finding and prompts open',
    async show(page, t) {
      const isItalian = t.panel.draft === words.it.panel.draft
      await page.locator('#draft-box').fill((isItalian ? drafts.it : drafts.en).steering)
      await page.locator('button:has(.icon) >> text=/^(Guardiamola insieme|Look at it with me)$/').click()
      await page.locator('.finding').first().waitFor()
      await page.locator('.mirror summary').last().click()
      await page.locator('button', { hasText: t.copy.action }).first().click()
      await page.locator('.after-copy').waitFor()
    },
  },
  {
    name: 'a reflection',
    async show(page, t) {
      await openTab((words) => words.panel.write)(page, t)
      await page.locator('.editor textarea').first().waitFor()
    },
  },
]

const talks: Screen[] = [
  {
    name: 'conversations to try out',
    async show(page, t) {
      await openTab((words) => words.panel.practise)(page, t)
      await page.locator('.talk-link').first().waitFor()
    },
  },
  {
    name: 'three minutes for today: a turn',
    async show(page) {
      await page.locator('.daily-start').click()
      await page.locator('.daily .choice').first().waitFor()
    },
  },
  {
    name: 'three minutes for today: a question',
    async show(page) {
      await page.locator('.daily-next').click()
      await page.locator('.daily-question').waitFor()
    },
  },
  {
    name: 'a turn, own words looked at',
    async show(page) {
      await page.locator('.daily-next').click()
      await page.locator('.talk-link').first().click()
      await page.locator('.choice').first().waitFor()
      await page.locator('.talk summary').last().click()
      await page.locator('#own-reply').fill('You should go. Devi andare.')
      await page.locator('.own-look').click()
      await page.locator('.mirror').waitFor()
    },
  },
  {
    name: 'a reply, what it does, and the unit',
    async show(page) {
      await page.locator('.choice').first().click()
      await page.locator('.talk-feedback summary').click()
    },
  },
  {
    name: 'an ending, and all that was said',
    async show(page) {
      while ((await page.locator('.talk-ending').count()) === 0) {
        const turn = await page.locator('.talk').getAttribute('data-turn')
        if ((await page.locator('.talk-on').count()) === 0) await page.locator('.choice').first().click()
        await page.locator('.talk-on').click()
        await page.locator(`.talk:not([data-turn="${turn}"])`).waitFor()
      }
      await page.locator('.talk summary').first().click()
    },
  },
]

const journal: Screen[] = [
  { name: 'nothing yet', show: (page, t) => page.getByText(t.journal.nothingYet).waitFor() },
  {
    name: 'writing, feelings and links open',
    async show(page, t) {
      await page.locator('button', { hasText: t.journal.write }).click()
      await page.locator('.editor textarea').first().fill('One, two')
      await openAll(page, '.editor')
      await page.locator('.chip-group .chip').nth(4).click()
    },
  },
  {
    name: 'the list',
    async show(page, t) {
      await page.locator('button', { hasText: t.write.finish }).click()
      await page.locator('article').waitFor()
    },
  },
  {
    name: 'the trash and undo',
    async show(page, t) {
      await page.locator('button', { hasText: t.journal.delete }).click()
      await page.locator('.undo-bar').waitFor()
      await page.locator('summary').first().click()
    },
  },
]

const unit: Screen[] = [
  {
    name: 'contents, every chapter open',
    async show(page) {
      await page.locator('.contents').waitFor()
      await openAll(page, 'main')
    },
  },
  {
    name: 'a screen of the course, a glossary word open',
    async show(page) {
      await page.locator('.screen-link').first().click()
      await page.locator('.term').first().click()
      await page.locator('.term-meaning').waitFor()
    },
  },
  {
    name: 'a self-check answered',
    async show(page) {
      await page.locator('.course-screen .button-quiet').first().click()
      await page.locator('.check-links button').first().click()
      await page.locator('.choice').first().click()
      await page.locator('.feedback').waitFor()
    },
  },
  {
    name: 'where I am, and its table',
    async show(page) {
      await page.locator('.question .button-quiet').first().click()
      await page.locator('.contents .map-link').click()
      await page.locator('.map-bed').first().waitFor()
      await openAll(page, 'main')
    },
  },
  {
    name: 'every part open',
    async show(page) {
      await page.locator('.map .button-quiet').first().click()
      await page.locator('.part-links button').first().click()
      await page.locator('#functions').waitFor()
      await openAll(page, 'main')
    },
  },
]

const paper: Screen[] = [
  {
    name: 'what can be printed',
    async show(page) {
      await page.locator('#paper-summary').waitFor()
    },
  },
  {
    name: 'no cards, and a period that runs backwards',
    async show(page) {
      await page.locator('#paper-cards select').nth(0).selectOption('opening')
      await page.locator('#paper-cards select').nth(1).selectOption('affirmation')
      await page.locator('#paper-summary input[type="checkbox"]').last().check()
      await page.locator('#paper-summary input[type="date"]').first().fill('2999-12-31')
      await page.locator('#paper-summary .notice').waitFor()
    },
  },
]

const options: Screen[] = [
  {
    name: 'a contact, and asking before erasing',
    async show(page, t) {
      await page.locator('h2', { hasText: t.contacts.title }).waitFor()
      await openAll(page, 'main')
      await page.locator('form input').nth(0).fill('Ada')
      await page.locator('form input').nth(1).fill('ada@example.org')
      await page.locator('button', { hasText: t.contacts.add }).click()
      await page.locator('button', { hasText: t.erase.ask }).click()
      await page.locator('button', { hasText: t.erase.yes }).waitFor()
    },
  },
]

const welcome: Screen[] = [{ name: 'promises', show: (page) => page.locator('h1').first().waitFor() }]

const keeping: Screen[] = [
  {
    name: 'choosing a passphrase',
    async show(page, t) {
      await page.getByText(t.passphrase.choose, { exact: true }).click()
      await page.getByText(t.passphrase.suggest, { exact: true }).click()
      await page.getByText(t.passphrase.suggested).waitFor()
    },
  },
  {
    name: 'the recovery code',
    async show(page, t) {
      await page.getByText(t.passphrase.next, { exact: true }).click()
      await page.getByText(t.recoveryCode.decline, { exact: true }).waitFor()
    },
  },
  {
    name: 'lock, copies and health',
    async show(page) {
      await page.locator('h2').first().waitFor()
      await openAll(page, 'main')
    },
  },
]

const mirror: Screen[] = [
  {
    name: 'every rule open',
    async show(page) {
      await page.locator('h2').first().waitFor()
      await openAll(page, 'main')
    },
  },
]

const privacy: Screen[] = [
  {
    name: 'what can be checked',
    async show(page) {
      await page.locator('h2').first().waitFor()
      await openAll(page, 'main')
    },
  },
]

const safety: Screen = {
  name: 'the safety card',
  async show(page, t) {
    await page.locator('.header-button', { hasText: t.header.safety }).click()
    await page.locator('.safety').waitFor()
    await openAll(page, '.safety')
  },
}

/** What each page of Accanto shows, one screen after the other; the safety card, the same on all, last on three. */
export const screens: Record<string, Screen[]> = {
  'popup.html': [...popup, safety],
  'sidepanel.html': [...panel, ...talks, safety],
  'journal.html': [...journal, safety],
  'unit.html': unit,
  'paper.html': paper,
  'options.html': options,
  'keeping.html': keeping,
  'privacy.html': privacy,
  'mirror.html': mirror,
  'welcome.html': welcome,
}
