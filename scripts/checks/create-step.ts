import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'
import { runNode } from '../run-node.ts'
import { judgeTests } from './judge-tests.ts'
import { type Outcome, oneFailed, onePassed, type Step } from './step.ts'

type Description = {
  id: string
  title: string
  needs?: string[]
  /** What Node runs. */
  words: string[]
  env?: Record<string, string>
}

type Report = {
  /** From the repository's root. */
  path: string
  read: (text: string) => Outcome
}

/** A step that counts as one: it passes when its command ends with 0. */
export function createCheckStep({ id, title, needs = [], words, env = {} }: Description): Step {
  return {
    id,
    title,
    needs,
    run: async () => {
      const { exitCode } = await runNode(words, { env })
      return exitCode === 0 ? onePassed : oneFailed(`ended with ${exitCode}`)
    },
  }
}

/** A step that counts as many as the tests in its report. */
export function createTestStep({ id, title, needs = [], words, env = {} }: Description, { path, read }: Report): Step {
  const file = join(projectRoot, path)
  return {
    id,
    title,
    needs,
    run: async () => {
      // A report left from an earlier run must not speak for this one.
      rmSync(file, { force: true })
      const { exitCode } = await runNode(words, { env })
      return judgeTests(exitCode, existsSync(file) ? readFileSync(file, 'utf8') : undefined, read)
    },
  }
}
