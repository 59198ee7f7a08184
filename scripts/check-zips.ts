import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'
import { packAll } from './zips/pack-all.ts'
import { readZip } from './zips/read-zip.ts'

const output = join(projectRoot, '.output')
const mostBytes = 1.5 * 1024 * 1024

/** Folders of one computer, and the results of its work: a reviewer's sources hold neither. */
const foreign = /^(?:\.output|\.wxt|\.cache|\.git|node_modules|test-results)\//

function findZipFaults(name: string, differs: boolean): string[] {
  const content = readFileSync(join(output, name))
  const faults = readZip(content)
    .filter(({ path }) => foreign.test(path))
    .map(({ path }) => `${name} holds ${path}`)
  if (differs) faults.push(`${name} differs between two builds`)
  if (!name.includes('sources') && content.length > mostBytes) faults.push(`${name} is larger than ${mostBytes} bytes`)
  return faults
}

const first = await packAll()
const second = await packAll()

for (const [name, hash] of second) {
  const { length } = readFileSync(join(output, name))
  console.log(`${name}  ${(length / 1024).toFixed(1)} KiB  sha256 ${hash}`)
}
const faults = [...second].flatMap(([name, hash]) => findZipFaults(name, first.get(name) !== hash))
if (second.size !== 3) faults.push(`Three zips were expected: two packages and the sources.`)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
