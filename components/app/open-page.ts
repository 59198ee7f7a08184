import { browser } from 'wxt/browser'

export type PageFile =
  | '/journal.html'
  | '/unit.html'
  | '/paper.html'
  | '/keeping.html'
  | '/options.html'
  | '/sidepanel.html'
  | '/welcome.html'

/** Opens a page of Accanto in a tab: the one place that opens tabs. */
export async function openPage(file: PageFile): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(file) })
}
