import { findBrowser } from './browsers/find-browser.ts'
import { canInstallDebianPackages, debianCommand, installDebianPackages } from './browsers/install-debian-packages.ts'
import { missingPrograms } from './browsers/missing-programs.ts'

if (missingPrograms().length > 0 && process.argv.includes('--install') && canInstallDebianPackages()) {
  console.log(`Installing: ${missingPrograms().join(', ')}`)
  installDebianPackages()
}

const missing = missingPrograms()
if (missing.length > 0) {
  console.error(`The browser tests also need: ${missing.join(', ')}. Please install them and try again.`)
  if (process.platform === 'linux') console.error(`On Debian and Ubuntu: ${debianCommand}`)
  process.exitCode = 1
} else {
  console.log(`Found ${findBrowser('chromium') ?? findBrowser('chrome')} and ${findBrowser('firefox')}.`)
}
