import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { judgeFaults } from './package-scan/allowance.ts'
import { allowed } from './package-scan/allowed.ts'
import { scanFile } from './package-scan/scan-file.ts'
import { projectRoot } from './project-root.ts'

const output = join(projectRoot, '.output')

/** Every file of both packages, from `.output` on. */
const files = ['chrome-mv3', 'firefox-mv3'].flatMap((folder) =>
  readdirSync(join(output, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(output, join(entry.parentPath, entry.name))),
)

const found = files.flatMap((file) =>
  scanFile(file, readFileSync(join(output, file), 'utf8')).map((fault) => ({ ...fault, file })),
)
const { faults, unused } = judgeFaults(found, allowed)

for (const { file, rule, description, excerpt } of faults) {
  console.error(`${file}\n  ${rule}: ${description}\n  ${excerpt}\n`)
}
for (const { rule, excerpt, reason } of unused) {
  console.error(`Nothing matches this allowance any more; please remove it: ${rule} ${excerpt} (${reason})\n`)
}
console.log(`${files.length} files scanned: ${faults.length} faults, ${unused.length} allowances without use.`)
process.exitCode = faults.length + unused.length > 0 ? 1 : 0
