import { spawnSync } from 'node:child_process'
import { projectRoot } from '../project-root.ts'

function git(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: projectRoot, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`)
  return stdout.trim()
}

/** The commit that a release is made from. Throws when something is not committed: nobody could build that again. */
export function requireCleanTree(): string {
  const changes = git('status', '--porcelain')
  if (changes !== '') throw new Error(`A release is made from a clean tree. Commit or put away first:\n${changes}`)
  return git('rev-parse', 'HEAD')
}
