import { browserRuns } from './browsers/browser-runs.ts'
import { runNode } from './run-node.ts'

// A script, and not `NAME=value` before a command, which Windows does not know.
const efforts = ['everyday', 'full', 'endurance', 'harness']

const [effort = '', ...forPlaywright] = process.argv.slice(2)
if (!efforts.includes(effort)) {
  console.error(`Say which: ${efforts.join(', ')}. What comes after it goes to Playwright.`)
  process.exit(1)
}

let failed = 0
for (const { title, words, env } of browserRuns()) {
  console.log(`\n── ${title}`)
  const { exitCode } = await runNode([...words, '--pass-with-no-tests', '--reporter=list', ...forPlaywright], {
    env: { ...env, ACCANTO_EFFORT: effort },
  })
  if (exitCode !== 0) failed += 1
}
process.exitCode = failed > 0 ? 1 : 0
