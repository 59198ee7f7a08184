const api = globalThis.browser

const startedAt = Date.now()

api.runtime.onInstalled.addListener(async ({ reason }) => {
  const { installs = [] } = await api.storage.local.get('installs')
  await api.storage.local.set({
    installs: [...installs, { reason, version: api.runtime.getManifest().version }],
  })
  api.contextMenus.removeAll()
  api.contextMenus.create({ id: 'read', title: 'Read in the probe', contexts: ['selection'] })
  api.contextMenus.create({ id: 'insert', title: 'Open beside', contexts: ['editable'] })
})

// No await before opening: the browser takes back the permission that came with the click.
function openPanel(tab) {
  if (api.sidebarAction) api.sidebarAction.open()
  else api.sidePanel.open({ windowId: tab.windowId }).catch(() => {})
}

api.contextMenus.onClicked.addListener((clicked, tab) => {
  openPanel(tab)
  api.storage.session.set({ menu: clicked.menuItemId, selected: clicked.selectionText ?? '' })
})

api.commands.onCommand.addListener((name, tab) => {
  if (name === 'open-panel') openPanel(tab)
  api.storage.session.set({ command: name })
})

api.runtime.onMessage.addListener((_message, _sender, sendResponse) => {
  sendResponse(startedAt)
})
globalThis.probeStartedAt = startedAt
