// Bodies of functions that run in Firefox's own window, where `argument` is the extension's id. They reach what no
// WebDriver command reaches, by Firefox's internals: when an update of Firefox breaks the harness, look here first.

const extension = 'const { extension } = WebExtensionPolicy.getByID(argument)'
const sidebarId = `const sidebarId = argument.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-sidebar-action'`
const isOpen = '(SidebarController.isOpen && SidebarController.currentID === sidebarId)'

/** An element of a document that was left stays connected to it; only the window shows another document. */
export const isAlive = (element: string) =>
  `(${element}?.isConnected && ${element}.ownerDocument.defaultView?.document === ${element}.ownerDocument)`

/** True once the extension has started. */
export const isExtensionReady = `
  const policy = WebExtensionPolicy.getByID(argument)
  if (!policy?.active || !policy.extension) return false
  await policy.readyPromise
  return policy.extension.state ? policy.extension.version : false`

export const isUpdateWaiting = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  return (await AddonManager.getAllInstalls()).some(({ state }) => state === AddonManager.STATE_POSTPONED)`

/** Firefox notes an installation on disk only 1.5 s later: a kill before that would undo it. */
export const writeInstallation = `
  const { XPIExports } = ChromeUtils.importESModule('resource://gre/modules/addons/XPIExports.sys.mjs')
  await XPIExports.XPIInternal.XPIStates._jsonFile?._save()`

/** Firefox tells Playwright nothing of a tab that an extension closed. */
export const listTabs = 'return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)'

/** What a click on the toolbar button does. */
export const clickToolbarButton = `
  ${extension}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)`

export const findPopup = `
  return document.querySelector('browser.webextension-popup-browser[src^="moz-extension:"]')
    ?? document.querySelector('browser.webextension-popup-browser')`

export const closePopup = `
  const popup = document.querySelector('browser.webextension-popup-browser')
  popup?.closest('panel')?.hidePopup()
  for (let i = 0; i < 100 && ${isAlive('popup')}; i++) await new Promise((resolve) => setTimeout(resolve, 20))`

// Just after the installation the sidebar is not registered yet.
export const showSidebar = `
  ${sidebarId}
  for (let i = 0; i < 50 && !${isOpen}; i++) {
    await SidebarController.show(sidebarId).catch(() => {})
    if (!${isOpen}) await new Promise((resolve) => setTimeout(resolve, 60))
  }`

export const findSidebar = `
  if (!SidebarController.isOpen) return undefined
  return document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`

export const focusSidebar = `
  document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser').focus()`

export const hideSidebar = `
  const element = document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')
  SidebarController.hide()
  for (let i = 0; i < 100 && ${isAlive('element')}; i++) await new Promise((resolve) => setTimeout(resolve, 20))`

export const isSidebarOpen = `
  ${sidebarId}
  return ${isOpen}`

export const wakeBackground = `
  ${extension}
  await extension.wakeupBackground?.()`

export const findBackground = `
  ${extension}
  return [...extension.views].find((view) => view.viewType === 'background')?.xulBrowser`

export const terminateBackground = `
  ${extension}
  await extension.terminateBackground({ ignoreDevToolsAttached: true })`

/** Empties IndexedDB, OPFS and localStorage, even where a page holds a connection. */
export const clearOrigin = `
  ${extension}
  await new Promise((resolve) => {
    const { principal } = extension
    const { CLEAR_DOM_STORAGES } = Ci.nsIClearDataService
    Services.clearData.deleteDataFromPrincipal(principal, true, CLEAR_DOM_STORAGES, { onDataDeleted: resolve })
  })`

/** Presses the extension's own key: \`argument\` is \`{ key, modifiers }\`. */
export const pressKey = `
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')]
  const wanted = argument.modifiers.toSorted().join()
  const key = keys.find((found) =>
    found.getAttribute('key') === argument.key
    && found.getAttribute('modifiers').split(/[ ,]+/).toSorted().join() === wanted)
  key?.doCommand()
  return key !== undefined`

/** Chooses an entry of the open context menu: \`argument\` is \`{ prefix, label }\`. */
export const chooseMenuItem = `
  const until = async (holds) => {
    for (let i = 0; i < 100 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const menu = document.getElementById('contentAreaContextMenu')
  await until(() => menu.state === 'open')
  const entries = [...menu.querySelectorAll('menu, menuitem')].filter((entry) => entry.id.startsWith(argument.prefix))
  const submenu = entries.find((entry) => entry.localName === 'menu')
  if (submenu) {
    submenu.openMenu(true)
    await until(() => submenu.menupopup.state === 'open')
  }
  const items = [...menu.querySelectorAll('menuitem')].filter((entry) => entry.id.startsWith(argument.prefix))
  const item = items.find((entry) => entry.label.startsWith(argument.label))
  if (!item) {
    menu.hidePopup()
    return items.map((entry) => entry.label)
  }
  item.closest('menupopup').activateItem(item)
  await until(() => menu.state === 'closed')`

/** Makes Firefox take a language that it has no words for, and hand it to extensions: \`argument\` is the language. */
export const useLocale = `
  Services.locale.availableLocales = [...new Set([...Services.locale.availableLocales, argument])]
  Services.locale.requestedLocales = [argument]`

/** Sets preferences live; null takes the browser's default: \`argument\` is a list of [name, number or null]. */
export const setPrefs = `
  for (const [name, value] of argument) {
    if (value === null) Services.prefs.clearUserPref(name)
    else Services.prefs.setIntPref(name, value)
  }`
