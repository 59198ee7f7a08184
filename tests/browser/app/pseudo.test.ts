import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageProgram } from '../../../scripts/package-program.ts'
import { lengthen } from '../../../scripts/pseudo/lengthen.ts'
import { runNode } from '../../../scripts/run-node.ts'
import { leftOutIn } from '../effort.ts'
import { measureLayout } from '../harness/measure-layout.ts'
import { expect, test } from '../harness/test.ts'
import { openAll } from './screens/screen.ts'
import { screens } from './screens.ts'
import { words } from './words.ts'

test.use({ language: 'en' })

test(
  'a language 40 % longer than English fits at 320 px, and into the popup',
  leftOutIn('firefox'),
  async ({ freshAccanto }) => {
    test.setTimeout(180_000)
    const { exitCode, output } = await runNode([packageProgram('wxt'), 'build', '--mode', 'pseudo'], { quiet: true })
    expect(exitCode, output).toBe(0)
    const build = mkdtempSync(join(tmpdir(), 'accanto-pseudo-'))
    cpSync('.output/chrome-mv3-pseudo', join(build, 'chrome-mv3'), { recursive: true })
    try {
      const accanto = await freshAccanto({ build })
      await accanto.openWebPage()
      const popup = await accanto.openPopup()
      await expect(popup.getByText(lengthen(words.en.header.safety)).first()).toBeVisible()
      const { scrollWidth, innerWidth, innerHeight } = await measureLayout(popup)
      expect(innerHeight).toBeLessThanOrEqual(600)
      expect(scrollWidth).toBeLessThanOrEqual(innerWidth)
      await accanto.closePopup()

      for (const file of Object.keys(screens)) {
        const page = await accanto.openPage(file)
        await accanto.setWidth(page, 320)
        await page.getByRole('heading').first().waitFor()
        await openAll(page, 'main')
        await test.step(file, async () => {
          const layout = await measureLayout(page)
          expect(layout.scrollWidth, file).toBeLessThanOrEqual(layout.innerWidth)
        })
        await page.close()
      }
    } finally {
      rmSync(build, { recursive: true, force: true })
    }
  },
)
