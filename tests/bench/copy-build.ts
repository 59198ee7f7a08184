import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageProgram } from '../../scripts/package-program.ts'
import { projectRoot } from '../../scripts/project-root.ts'
import { runNode } from '../../scripts/run-node.ts'

const build = join(projectRoot, '.output/chrome-mv3')

/** Three extensions of one build: their paths differ, so that each has an id and a journal of its own. */
export type BuildCopies = { first: string; second: string; third: string; remove: () => void }

/** Copies the build, made before if there is none; a build made meanwhile disturbs nothing. */
export async function copyBuild(): Promise<BuildCopies> {
  if (!existsSync(build)) {
    const { exitCode } = await runNode([packageProgram('wxt'), 'build'])
    if (exitCode !== 0) throw new Error('The build did not succeed.')
  }
  const home = mkdtempSync(join(tmpdir(), 'accanto-bench-build-'))
  const first = join(home, 'first')
  const second = join(home, 'second')
  const third = join(home, 'third')
  for (const copy of [first, second, third]) cpSync(build, copy, { recursive: true })
  return { first, second, third, remove: () => rmSync(home, { recursive: true, force: true }) }
}
