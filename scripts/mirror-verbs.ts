import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { cutParadigms } from './mirror-verbs/cut-paradigms.ts'
import { listConjugations } from './mirror-verbs/list-conjugations.ts'
import { listRows } from './mirror-verbs/list-rows.ts'
import { packEnglish } from './mirror-words/pack-english.ts'
import { packageProgram } from './package-program.ts'
import { projectRoot } from './project-root.ts'
import { runNode } from './run-node.ts'

const path = join(projectRoot, 'practice/mirror/it/verbs/verb-table.ts')
const conjugations = listConjugations()
const rows = listRows(cutParadigms(conjugations)).map((row) => JSON.stringify(row))
writeFileSync(
  path,
  `/** Made by \`npm run mirror:verbs\`: endings in the order of verb-slots.ts, then the stems that take them, each by how
 * many letters it shares with the one before. A row that
 * begins with a digit is written in parts: see expand-row.ts. */
export const verbTable: readonly (readonly [endings: string, stems: string])[] = [${rows.join(',\n')}]
`,
)
const packed = packEnglish()
const englishPath = join(projectRoot, 'practice/mirror/en/lexicon/word-lists.ts')
writeFileSync(
  englishPath,
  `/** Made by \`npm run mirror:verbs\` from scripts/mirror-words/english-words.ts. The letter of each list, and all words
 * in one: see pack-english.ts there. */
export const wordLists = ${JSON.stringify(packed.wordLists)} as const
export const wordTable = ${JSON.stringify(packed.wordTable)}
`,
)
await runNode([packageProgram('@biomejs/biome', 'biome'), 'format', '--write', path, englishPath], { quiet: true })
const bytes = gzipSync(readFileSync(path), { level: 9 }).length
console.log(`${conjugations.size} verbs, ${rows.length} paradigms, ${bytes} bytes gzipped`)
