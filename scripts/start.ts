import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageProgram } from './package-program.ts'
import { projectRoot } from './project-root.ts'
import { runNode } from './run-node.ts'
import { type ChosenBrowser, chooseBrowser } from './start/choose-browser.ts'
import { createProfile } from './start/create-profile.ts'
import { hasScreen } from './start/has-screen.ts'
import { parseWishes, usage, type Wishes } from './start/parse-wishes.ts'
import { startChromium } from './start/start-chromium.ts'
import { startFirefox } from './start/start-firefox.ts'

const output = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' }

async function build(family: ChosenBrowser['family']): Promise<void> {
  const browser = family === 'firefox' ? 'firefox' : 'chrome'
  const run = await runNode([packageProgram('wxt'), 'build', '--browser', browser], { quiet: true })
  if (run.exitCode !== 0) throw new Error(`Building Accanto failed:\n${run.output}`)
}

function describeLoaded({ title }: ChosenBrowser, { headless, profile }: Wishes): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  if (headless) return `Accanto ${version} loads in ${title}.`
  const kept = profile ? `what you write stays in ${profile}` : 'what you write is gone when you close it'
  return `Accanto ${version} is open in ${title}: ${kept}. Close the browser to end.`
}

async function show(browser: ChosenBrowser, wishes: Wishes): Promise<void> {
  const profile = createProfile(wishes.profile)
  try {
    const start = browser.family === 'firefox' ? startFirefox : startChromium
    const running = await start({
      program: browser.program,
      profile: profile.folder,
      extension: join(projectRoot, output[browser.family]),
      headless: wishes.headless,
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, running.close)
    console.log(describeLoaded(browser, wishes))
    if (wishes.headless) running.close()
    await running.closed
  } finally {
    profile.remove()
  }
}

async function main(): Promise<void> {
  const wishes = parseWishes(process.argv.slice(2))
  if (!wishes.headless && !hasScreen()) {
    throw new Error(
      'There is no screen here to show a browser on. `npm start -- --headless` checks that Accanto loads.',
    )
  }
  const browser = chooseBrowser(wishes.family)
  if (!browser) {
    throw new Error(`Found no ${wishes.family ?? 'Chromium, Chrome, Edge or Firefox'} here: please install it first.`)
  }
  await build(browser.family)
  await show(browser, wishes)
}

await main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : error}\n(${usage})`)
  process.exitCode = 1
})
