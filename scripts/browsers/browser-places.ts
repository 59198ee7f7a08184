import { homedir } from 'node:os'
import { join } from 'node:path'

export type BrowserName = 'chromium' | 'chrome' | 'edge' | 'firefox'

type Places = {
  /** Names to look for in PATH, best first. */
  commands: string[]
  /** Where the installer of each system puts the program. */
  paths: string[]
}

const linux: Record<BrowserName, Places> = {
  chromium: { commands: ['chromium', 'chromium-browser'], paths: ['/snap/bin/chromium'] },
  chrome: { commands: ['google-chrome-stable', 'google-chrome'], paths: ['/opt/google/chrome/chrome'] },
  edge: { commands: ['microsoft-edge-stable', 'microsoft-edge'], paths: ['/opt/microsoft/msedge/msedge'] },
  firefox: { commands: ['firefox-esr', 'firefox'], paths: ['/snap/bin/firefox', '/opt/firefox/firefox'] },
}

/** macOS keeps applications for everybody and for one person. */
function macApp(program: string): Places {
  return {
    commands: [],
    paths: ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, program)),
  }
}

const mac: Record<BrowserName, Places> = {
  chromium: macApp('Chromium.app/Contents/MacOS/Chromium'),
  chrome: macApp('Google Chrome.app/Contents/MacOS/Google Chrome'),
  edge: macApp('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
  firefox: macApp('Firefox.app/Contents/MacOS/firefox'),
}

function windowsProgram(command: string, program: string): Places {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name])
  return {
    commands: [`${command}.exe`],
    paths: folders.filter((folder) => folder !== undefined).map((folder) => join(folder, program)),
  }
}

/** Built on demand: the folders come from Windows' own variables. */
function windows(): Record<BrowserName, Places> {
  return {
    chromium: windowsProgram('chromium', 'Chromium\\Application\\chrome.exe'),
    chrome: windowsProgram('chrome', 'Google\\Chrome\\Application\\chrome.exe'),
    edge: windowsProgram('msedge', 'Microsoft\\Edge\\Application\\msedge.exe'),
    firefox: windowsProgram('firefox', 'Mozilla Firefox\\firefox.exe'),
  }
}

export function browserPlaces(platform: NodeJS.Platform): Record<BrowserName, Places> {
  if (platform === 'darwin') return mac
  return platform === 'win32' ? windows() : linux
}
