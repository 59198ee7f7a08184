import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { packageProgram } from './package-program.ts'
import { projectRoot } from './project-root.ts'
import { runNode } from './run-node.ts'
import { listZip } from './zips/list-zip.ts'

const output = join(projectRoot, '.output')
const mostBytes = 1.5 * 1024 * 1024

/** Folders of one computer, and the results of its work: a reviewer's sources hold neither. */
const foreign = /^(?:\.output|\.wxt|\.cache|\.git|node_modules|test-results)\//

function zipNames(): string[] {
  return readdirSync(output)
    .filter((name) => name.endsWith('.zip'))
    .sort()
}

/** Packs everything afresh; the SHA-256 of each zip by its name. */
async function pack(): Promise<Map<string, string>> {
  for (const name of zipNames()) rmSync(join(output, name))
  for (const browser of ['chrome', 'firefox']) {
    const words = [packageProgram('wxt'), 'zip', '--browser', browser, '--mv3']
    const { exitCode, output: said } = await runNode(words, { quiet: true })
    if (exitCode !== 0) throw new Error(said)
  }
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(output, name)))
      .digest('hex')
  return new Map(zipNames().map((name) => [name, hash(name)]))
}

function findZipFaults(name: string, differs: boolean): string[] {
  const content = readFileSync(join(output, name))
  const faults = listZip(content)
    .filter((path) => foreign.test(path))
    .map((path) => `${name} holds ${path}`)
  if (differs) faults.push(`${name} differs between two builds`)
  if (!name.includes('sources') && content.length > mostBytes) faults.push(`${name} is larger than ${mostBytes} bytes`)
  return faults
}

const first = await pack()
const second = await pack()

for (const [name, hash] of second) {
  const { length } = readFileSync(join(output, name))
  console.log(`${name}  ${(length / 1024).toFixed(1)} KiB  sha256 ${hash}`)
}
const faults = [...second].flatMap(([name, hash]) => findZipFaults(name, first.get(name) !== hash))
if (second.size !== 3) faults.push(`Three zips were expected: two packages and the sources.`)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
