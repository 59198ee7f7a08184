import type { Page } from '@playwright/test'
import type { Accanto } from '../harness/accanto.ts'
import { type PdfPage, readPdf } from '../harness/read-pdf.ts'

/** Asking to print opens a dialogue that no test can close; the sheet stays for `printPage`. */
export async function withoutDialogue(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {}
  })
}

/** The page that prints, with all its parts there. */
export async function openPaper(accanto: Accanto): Promise<Page> {
  const page = await accanto.openPage('paper.html')
  await page.locator('#paper-summary').waitFor()
  await page.locator('#paper-cards').waitFor()
  await withoutDialogue(page)
  return page
}

/** Prints what is there to be printed, as a person's printer would get it, and takes the sheet away. */
export async function printPage(page: Page): Promise<PdfPage[]> {
  // Chromium goes by the size in the styles; Firefox takes that of the paper it is told.
  const file = await page.pdf({ preferCSSPageSize: true, width: '210mm', height: '297mm' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  return readPdf(file)
}

/** Presses the button of one part, and prints what it makes. */
export async function printPart(page: Page, part: string): Promise<PdfPage[]> {
  await page.locator(`#paper-${part} button`).last().click()
  await page.locator('.printout').waitFor({ state: 'attached' })
  return printPage(page)
}
