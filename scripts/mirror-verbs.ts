import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { cutParadigms } from './mirror-verbs/cut-paradigms.ts'
import { listConjugations } from './mirror-verbs/list-conjugations.ts'
import { packageProgram } from './package-program.ts'
import { projectRoot } from './project-root.ts'
import { runNode } from './run-node.ts'

const path = join(projectRoot, 'practice/mirror/it/verbs/verb-table.ts')
const conjugations = listConjugations()
const rows = [...cutParadigms(conjugations)].map(
  ([endings, stems]) => `[${JSON.stringify(endings)}, ${JSON.stringify(stems.toSorted().join(' '))}]`,
)
writeFileSync(
  path,
  `/** Made by \`npm run mirror:verbs\`: endings in the order of verb-slots.ts, then the stems that take them. */
export const verbTable: readonly (readonly [endings: string, stems: string])[] = [${rows.join(',\n')}]
`,
)
await runNode([packageProgram('@biomejs/biome', 'biome'), 'format', '--write', path], { quiet: true })
const bytes = gzipSync(readFileSync(path), { level: 9 }).length
console.log(`${conjugations.size} verbs, ${rows.length} paradigms, ${bytes} bytes gzipped`)
