import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const source = import.meta.dirname
const files = ['background.js', 'journal.html', 'note.js', 'popup.html', 'popup.js', 'probe.css', 'sidepanel.html']

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** The same permissions and surfaces as the app, so that the harness can be tested without it. */
function createManifest(browserName: 'chromium' | 'firefox', version: string) {
  const permissions = ['storage', 'unlimitedStorage', 'contextMenus', 'idle', 'alarms']
  const shared = {
    manifest_version: 3,
    name: 'Probe',
    version,
    incognito: 'not_allowed',
    action: { default_popup: 'popup.html' },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Open the panel' },
      hide: { suggested_key: { default: 'Alt+Shift+H' }, description: 'Hide' },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
  }
  if (browserName === 'chromium')
    return {
      ...shared,
      permissions: [...permissions, 'sidePanel'],
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
    }
  return {
    ...shared,
    permissions,
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
    browser_specific_settings: {
      gecko: { id: 'probe@example.org', data_collection_permissions: { required: ['none'] } },
    },
  }
}

/** Lays the probe out like `.output`, a folder for each browser, and returns the path. */
export function buildProbe(version = '1.0.0'): string {
  const build = mkdtempSync(join(tmpdir(), 'accanto-probe-'))
  for (const [browserName, folder] of [
    ['chromium', 'chrome-mv3'],
    ['firefox', 'firefox-mv3'],
  ] as const) {
    for (const file of files) cpSync(join(source, file), join(build, folder, file))
    writeFileSync(join(build, folder, 'manifest.json'), JSON.stringify(createManifest(browserName, version)))
  }
  return build
}
