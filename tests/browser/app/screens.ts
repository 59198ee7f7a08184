import type { Page } from '@playwright/test'
import type { words } from './words.ts'

// No getByLabel here: after it Debian's Firefox 153 crashes in axe (signal 11, seen each time), after getByRole never.

type Words = (typeof words)['it' | 'en']

type Screen = {
  name: string
  /** From the screen before it, or from the page as it opens. */
  show(page: Page, t: Words): Promise<void>
}

const openTab = (name: (t: Words) => string): Screen['show'] => {
  return (page, t) => page.getByRole('tab', { name: name(t) }).click()
}

const openAll = (page: Page, inside: string) =>
  page.locator(`${inside} details`).evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })

const popup: Screen[] = [
  {
    name: 'today, a duty open, the week drawn',
    async show(page, t) {
      await page.getByRole('checkbox').nth(1).check()
      await page.getByRole('table').waitFor({ state: 'attached' })
      await page.getByRole('button', { name: t.today.more }).nth(1).click()
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
      await page.getByRole('button', { name: t.popup.write, exact: true }).click()
      await page.getByRole('textbox', { name: t.part.free }).waitFor()
    },
  },
]

const panel: Screen[] = [
  { name: 'moments', show: (page) => page.locator('.moment-list button').first().waitFor() },
  {
    name: 'a moment, a prompt open, filters open',
    async show(page, t) {
      await page.locator('.moment-list button').nth(4).click()
      await page.getByRole('button', { name: t.words.myWay }).first().click()
      await page.getByRole('textbox', { name: t.words.myWayLabel }).fill('[x]')
      await page.getByRole('button', { name: t.words.copyMine }).click()
      await page.locator('.notice').waitFor()
      await page.getByRole('button', { name: t.words.filter, exact: true }).click()
    },
  },
  {
    name: 'a search',
    async show(page, t) {
      await page.getByRole('textbox', { name: t.words.search }).fill('a')
    },
  },
  {
    name: 'a draft',
    async show(page, t) {
      await openTab((words) => words.panel.draft)(page, t)
      await page.getByRole('textbox', { name: t.draft.title }).fill('One, two')
    },
  },
  {
    name: 'a reflection',
    async show(page, t) {
      await openTab((words) => words.panel.write)(page, t)
      await page.getByRole('textbox', { name: t.part.free }).waitFor()
    },
  },
]

const journal: Screen[] = [
  { name: 'nothing yet', show: (page, t) => page.getByText(t.journal.nothingYet).waitFor() },
  {
    name: 'writing, feelings and links open',
    async show(page, t) {
      await page.getByRole('button', { name: t.journal.write }).click()
      await page.getByRole('textbox', { name: t.part.free }).fill('One, two')
      await openAll(page, '.editor')
      await page.locator('.chip-group .chip').nth(4).click()
    },
  },
  {
    name: 'the list',
    async show(page, t) {
      await page.getByRole('button', { name: t.write.finish }).click()
      await page.getByRole('article').waitFor()
    },
  },
  {
    name: 'the trash and undo',
    async show(page, t) {
      await page.getByRole('button', { name: t.journal.delete, exact: true }).click()
      await page.locator('.undo-bar').waitFor()
      await page.locator('summary').first().click()
    },
  },
]

const unit: Screen[] = [
  {
    name: 'every part open',
    show: (page) => openAll(page, 'main'),
  },
]

const options: Screen[] = [
  {
    name: 'a contact, and asking before erasing',
    async show(page, t) {
      await page.getByRole('heading', { name: t.contacts.title }).waitFor()
      await openAll(page, 'main')
      await page.getByRole('textbox', { name: t.contacts.name }).fill('Ada')
      await page.getByRole('textbox', { name: t.contacts.reach }).fill('ada@example.org')
      await page.getByRole('button', { name: t.contacts.add, exact: true }).click()
      await page.getByRole('button', { name: t.erase.ask }).click()
      await page.getByRole('button', { name: t.erase.yes }).waitFor()
    },
  },
]

const welcome: Screen[] = [{ name: 'promises', show: (page) => page.getByRole('heading').first().waitFor() }]

const keeping: Screen[] = [
  {
    name: 'choosing a passphrase',
    async show(page, t) {
      await page.getByRole('button', { name: t.passphrase.choose, exact: true }).click()
      await page.getByRole('button', { name: t.passphrase.suggest, exact: true }).click()
      await page.getByText(t.passphrase.suggested).waitFor()
    },
  },
  {
    name: 'the recovery code',
    async show(page, t) {
      await page.getByRole('button', { name: t.passphrase.next, exact: true }).click()
      await page.getByRole('button', { name: t.recoveryCode.decline, exact: true }).waitFor()
    },
  },
  {
    name: 'lock, copies and health',
    async show(page) {
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      await openAll(page, 'main')
    },
  },
]

const privacy: Screen[] = [
  {
    name: 'what can be checked',
    async show(page) {
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      await openAll(page, 'main')
    },
  },
]

const safety: Screen = {
  name: 'the safety card',
  async show(page, t) {
    await page.getByRole('button', { name: t.header.safety, exact: true }).click()
    await page.locator('.safety').waitFor()
    await openAll(page, '.safety')
  },
}

/** What each page of Accanto shows, one screen after the other, the safety card last. */
export const screens: Record<string, Screen[]> = {
  'popup.html': [...popup, safety],
  'sidepanel.html': [...panel, safety],
  'journal.html': [...journal, safety],
  'unit.html': [...unit, safety],
  'options.html': [...options, safety],
  'keeping.html': [...keeping, safety],
  'privacy.html': [...privacy, safety],
  'welcome.html': [...welcome, safety],
}
