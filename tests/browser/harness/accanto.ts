import type { BrowserContext, Locator, Page, Worker } from '@playwright/test'

export type BrowserName = 'chromium' | 'firefox'

export type LaunchOptions = {
  /** The `profile` of an earlier launch: its data, its extension and its address stay. */
  profile?: string
  /** A folder with chrome-mv3 and firefox-mv3. Without it a known profile keeps what it has. */
  build?: string
  headless?: boolean
  /** A screen of its own under Xvfb, with real menus, keys and dragging. */
  display?: boolean
  /** The browser's own language, such as `it`. */
  locale?: string
}

export type Media = {
  colorScheme?: 'light' | 'dark'
  forcedColors?: 'active' | 'none'
  reducedMotion?: 'reduce' | 'no-preference'
}

export type MenuChoice = {
  /** The id given to `contextMenus.create`. */
  id: string
  /** How the label begins. */
  label: string
  /** Under a display in Chromium: which of Accanto's entries, from 1; left out when it is the only one there. */
  place?: number
}

/** Both a page and a service worker can be asked to run a function. */
export type Background = Pick<Worker, 'evaluate'>

/** A running browser with the extension in it; the same in Chromium and in Firefox. */
export type Accanto = {
  browserName: BrowserName
  context: BrowserContext
  profile: string
  /** The address of the loopback web pages. */
  webOrigin: string
  /** The DISPLAY of its own screen, when it has one. */
  display: string | undefined

  url(file: string): string
  openPage(file: string): Promise<Page>
  openWebPage(path?: string): Promise<Page>
  /** The addresses of all tabs, as the browser counts them: also those that the extension opened or closed. */
  tabAddresses(): Promise<string[]>
  /** The real toolbar popup. */
  openPopup(): Promise<Page>
  closePopup(): Promise<void>
  /** Opens the real side panel or sidebar beside the active tab. */
  openPanel(): Promise<Page>
  /** The panel that the app opened by itself, if it comes within the time. */
  findPanel(waitMs?: number): Promise<Page | undefined>
  /** Gives the keyboard to the panel, as F6 does: opening it leaves the keys to the web page. */
  focusPanel(): Promise<void>
  closePanel(): Promise<void>
  isPanelOpen(): Promise<boolean>
  /** Lets go of the popup and panel Pages without closing them; in Chromium they must be found again. */
  releaseSurfaces(): Promise<void>
  /** Closes a tab, the popup or the panel at once, whichever the page is. */
  destroyPage(page: Page): Promise<void>

  /** Chooses an entry of the context menu on the text of an element, selected first unless it can be edited. */
  chooseFromContextMenu(locator: Locator, choice: MenuChoice): Promise<void>
  pressCommand(name: string): Promise<void>

  /** Wakes the background if it sleeps. */
  requireBackground(): Promise<Background>
  stopBackground(): Promise<void>

  setMedia(media: Media, page?: Page): Promise<void>
  setWidth(page: Page, width: number): Promise<void>
  /** Every request seen that went neither to the extension nor to the loopback pages. */
  outsideRequests(): string[]

  /** Closes what is open and empties every store of the extension. */
  reset(): Promise<void>
  /** Installs the next version over this one, as the browser's own update does, and says when that counts. */
  update(build: string): Promise<'now' | 'at the next start'>
  /** Ends the whole browser with SIGKILL. */
  kill(): Promise<void>
  close(): Promise<void>
}
