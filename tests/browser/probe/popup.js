const api = globalThis.browser

document.getElementById('open-panel').addEventListener('click', () => {
  if (api.sidebarAction) api.sidebarAction.open()
  else api.sidePanel.open({ windowId: api.windows.WINDOW_ID_CURRENT })
})
