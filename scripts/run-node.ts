import { spawn } from 'node:child_process'
import { projectRoot } from './project-root.ts'

export type NodeRun = { exitCode: number; output: string }

type Options = { env?: Record<string, string>; quiet?: boolean }

/** Runs a script with this Node at the repository's root; its output is shown, or kept in `output` when quiet. */
export function runNode(words: string[], { env = {}, quiet = false }: Options = {}): Promise<NodeRun> {
  const child = spawn(process.execPath, words, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ exitCode: code ?? 1, output }))
  })
}
