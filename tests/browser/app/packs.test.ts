import { fileURLToPath } from 'node:url'
import { words as english } from '../../../content/pack-pages/en.ts'
import { words as italian } from '../../../content/pack-pages/it.ts'
import { titles as englishTitles } from '../../../content/prompts/titles/en.ts'
import { titles as italianTitles } from '../../../content/prompts/titles/it.ts'
import { hostilePacks } from '../../fixtures/packs/hostile-packs.ts'
import { turnOf } from '../effort.ts'
import { expect, test } from '../harness/test.ts'
import { languages, words } from './words.ts'

const fileOf = (name: string) => fileURLToPath(new URL(`../../../docs/packs/${name}.json`, import.meta.url))
const examples = [fileOf('rivachiara-contacts'), fileOf('rivachiara-words')]
const said = {
  it: { contact: 'Squadra della notte', service: 'Sportello casa', aim: 'Parlare della Barca' },
  en: { contact: 'The night team', service: 'The housing desk', aim: 'Talking about the Boat' },
}
/** One of each kind is enough here: all of them stay out in tests/practice/packs. */
const hostile = [
  'two megabytes of text',
  'lists 1000 deep',
  '__proto__ on top',
  '<script>top.ran = true</script> in words',
]

for (const language of languages) {
  const t = words[language]
  const w = { it: italian, en: english }[language].packs
  const moment = { it: italianTitles, en: englishTitles }[language]['bridging-to-services']
  const { contact, service, aim } = said[language]

  test.describe(`in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('a pack is looked at, comes in, helps where it can, and goes without a trace', async ({ accanto }) => {
      const journal = await accanto.openPage('journal.html')
      await journal.locator('button', { hasText: t.journal.write }).click()
      await journal.locator('.editor textarea').first().fill('Una sera di pioggia.')
      await journal.locator('[data-save-state="saved"]').waitFor()
      await journal.locator('button', { hasText: t.write.finish }).click()
      await journal.locator('article').waitFor()

      const settings = await accanto.openPage('options.html')
      const files = settings.locator('#pack-files')
      const installed = settings.locator('[data-testid="packs"] li')
      await test.step('files made to do harm stay out, and nothing of them runs', async () => {
        for (const { what, text } of hostilePacks().filter((pack) => hostile.includes(pack.what))) {
          await files.setInputFiles({ name: `${what}.json`, mimeType: 'application/json', buffer: Buffer.from(text) })
          await settings.locator('[data-testid="pack-previews"]', { hasText: w.refused }).waitFor()
          await expect(settings.locator('[data-testid="pack-previews"] .button-main')).toHaveCount(0)
          await settings.locator('button', { hasText: w.cancel }).click()
        }
        await expect(installed).toHaveCount(0)
        expect(await settings.evaluate(() => 'ran' in globalThis)).toBe(false)
      })

      await files.setInputFiles(examples)
      await settings.locator('[data-testid="pack-parts"]').first().waitFor()
      await expect(settings.locator('[data-testid="pack-previews"] h3')).toBeFocused()
      await settings.locator('[data-testid="pack-previews"] .button-main').click()
      await expect(installed).toHaveCount(2)

      const panel = await accanto.openPage('sidepanel.html')
      const openMoment = async () => {
        await panel.locator('.moment-list button', { hasText: moment }).click()
        await panel.locator('.prompt').first().waitFor()
      }
      await openMoment()
      const prompt = panel.locator('.prompt', { hasText: aim })
      await expect(prompt.locator('.prompt-labels')).toContainText(
        w.from.replace('{name}', language === 'it' ? 'Rivachiara: parole di qui' : 'Rivachiara: words from here'),
      )
      await panel.locator('.near-list', { hasText: service }).waitFor()
      const showSafety = () => panel.locator('.header-button', { hasText: t.header.safety }).click()
      await showSafety()
      await panel.locator('.safety .near-list', { hasText: contact }).waitFor()
      await expect(panel.locator('.safety .helpline-number').first()).toHaveText(language === 'it' ? '112' : '999')
      await panel.locator('.safety-head button').click()

      for (const left of [1, 0]) {
        await settings.locator('[data-testid="packs"] button').first().click()
        await expect(installed).toHaveCount(left)
      }
      await expect(prompt).toHaveCount(0)
      await expect(panel.locator('.near-list')).toHaveCount(0)
      await showSafety()
      await expect(panel.locator('.near-list')).toHaveCount(0)
      await journal.reload()
      await expect(journal.locator('article')).toContainText('Una sera di pioggia.')
    })
  })
}
