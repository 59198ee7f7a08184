import { browser } from 'wxt/browser'

/** Firefox's sidebar, which the shared types do not know. */
type SidebarAction = { open: () => Promise<void>; close: () => Promise<void> }

const findSidebar = (): SidebarAction | undefined => Reflect.get(browser, 'sidebarAction')

/** Call it inside a click, with no await before: browsers open it for nothing else. False where there is none. */
export function openSidebar(): boolean {
  const sidebar = findSidebar()
  sidebar?.open().catch(console.error)
  return sidebar !== undefined
}

export function closeSidebar(): void {
  findSidebar()
    ?.close()
    .catch(() => {
      // Outside a click Firefox refuses; the sidebar then closes itself when asked (close-views.ts).
    })
}
