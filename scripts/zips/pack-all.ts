import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { packageProgram } from '../package-program.ts'
import { projectRoot } from '../project-root.ts'
import { runNode } from '../run-node.ts'

/** The SHA-256 of each zip in a folder, by its name. */
export function hashZips(folder: string): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.zip')) : []
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
  return new Map(names.sort().map((name) => [name, hash(name)]))
}

/** Packs both packages and the sources afresh into `.output`; the SHA-256 of each by its name. */
export async function packAll(): Promise<Map<string, string>> {
  const output = join(projectRoot, '.output')
  for (const name of hashZips(output).keys()) rmSync(join(output, name))
  for (const browser of ['chrome', 'firefox']) {
    const words = [packageProgram('wxt'), 'zip', '--browser', browser, '--mv3']
    const { exitCode, output: said } = await runNode(words, { quiet: true })
    if (exitCode !== 0) throw new Error(said)
  }
  return hashZips(output)
}
