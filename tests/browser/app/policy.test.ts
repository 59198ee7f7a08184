import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { words as presetWords } from '../../../content/preset-pages/it.ts'
import { expect, test } from '../harness/test.ts'
import { writePolicy } from '../harness/write-policy.ts'
import { words } from './words.ts'

const t = words.it
const { preset, presetPassphrase } = presetWords

const sampleSchema = z.object({
  '3rdparty': z.object({
    extensions: z.object({ EXTENSION_ID: z.looseObject({ whoToTurnTo: z.object({ it: z.string() }) }) }),
  }),
})
/** The sample that administrators start from. */
const sample = sampleSchema.parse(JSON.parse(readFileSync('docs/policies/chromium-linux.json', 'utf8')))['3rdparty']
  .extensions.EXTENSION_ID

/** As root, or with the folders of policies open to this account. */
function tryToWrite(...policy: Parameters<typeof writePolicy>) {
  try {
    return writePolicy(...policy)
  } catch (error) {
    console.warn(`Not tested, as no policy can be set here: ${String(error)}`)
    return undefined
  }
}

const title = 'what an organisation set is there, said, and asks for a passphrase first'

// A policy holds for every browser that starts meanwhile, those of other tests among them.
test(title, { tag: '@alone' }, async ({ freshAccanto, browserName }) => {
  // Playwright knows a third browser, which Accanto is not made for.
  if (browserName !== 'chromium' && browserName !== 'firefox') return
  // One value that Accanto can't use, beside all those of the sample.
  const policy = tryToWrite(browserName, { ...sample, locked: ['language', 'everything'] })
  // An account that may not write into the system's folder of policies can't set one.
  test.skip(policy === undefined, 'no policy can be set here')
  if (!policy) return
  try {
    const accanto = await freshAccanto(policy.options)
    const options = await accanto.openPage('options.html')
    // Chromium takes seconds to answer for its first policy.
    await expect(options.getByRole('heading', { name: preset.title })).toBeVisible({ timeout: 20_000 })
    await expect(options.getByText(preset.lockAfter.replace('{count}', '10'))).toBeVisible()
    await expect(options.getByText(`${preset.ignored} locked`)).toBeVisible()
    await expect(options.getByText(preset.pack.replace('{name}', 'Il nostro gruppo'))).toBeVisible()
    await expect(options.getByText(preset.reminder).last()).toBeVisible()
    await expect(options.getByRole('radio', { name: t.register.lei })).toBeChecked()

    const journal = await accanto.openPage('journal.html')
    await journal.getByRole('button', { name: t.journal.write, exact: true }).click()
    await expect(journal.getByRole('heading', { name: presetPassphrase.title })).toBeVisible()
    await expect(journal.getByRole('textbox')).toHaveCount(0)
    await journal.getByRole('button', { name: t.header.safety, exact: true }).click()
    await expect(journal.getByText(sample.whoToTurnTo.it.split('\n')[0] ?? '')).toBeVisible()
    await expect(journal.getByText('interno 30')).toBeVisible()
    await expect(journal.getByText('La stanza aperta')).toBeVisible()
  } finally {
    policy.remove()
  }
})
