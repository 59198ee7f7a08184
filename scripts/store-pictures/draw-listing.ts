import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { projectRoot } from '../project-root.ts'
import { captions } from './captions.ts'

const fonts = 'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin'

const asAddress = (path: string, type: string) =>
  `data:${type};base64,${readFileSync(join(projectRoot, path)).toString('base64')}`

const faceOf = (weight: number) =>
  `@font-face { font-family: Atkinson; font-weight: ${weight}; src: url(${asAddress(`${fonts}-${weight}-normal.woff2`, 'font/woff2')}) }`

const style = `${faceOf(400)} ${faceOf(700)}
  body { box-sizing: border-box; margin: 0; width: 1280px; height: 800px; padding: 0 40px; display: flex; gap: 40px;
    align-items: center; justify-content: space-around; background: #f1eadd; color: #2a2520; font-family: Atkinson }
  h1 { margin: 24px 0 16px; font-size: 46px; line-height: 1.15 }
  p { margin: 0; font-size: 25px; line-height: 1.4; color: #5c5348 }
  .mark { width: 72px }
  .shot { max-height: 740px; max-width: 800px; border-radius: 14px; box-shadow: 0 6px 28px rgb(42 37 32 / 0.22) }`

/** 1280 × 800, as Chrome and Edge ask: a screenshot of the real extension, and a few words. */
export async function drawListing(program: string, screenshots: string, folder: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: program,
    // Chromium refuses its sandbox to root, as in a container.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const mark = asAddress('assets/mark.svg', 'image/svg+xml')
  for (const [language, shots] of Object.entries(captions)) {
    for (const [index, [name, { title, text }]] of Object.entries(shots).entries()) {
      const shot = asAddress(join(screenshots, `${name}-${language}.png`), 'image/png')
      await page.setContent(`<!doctype html><html lang="${language}"><style>${style}</style>
        <div><img class="mark" src="${mark}"><h1>${title}</h1><p>${text}</p></div><img class="shot" src="${shot}">`)
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: join(folder, `${language}-${index + 1}-${name}.png`) })
    }
  }
  await browser.close()
}
