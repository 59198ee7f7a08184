import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packageProgram } from './package-program.ts'
import { projectRoot } from './project-root.ts'
import { runNode } from './run-node.ts'
import { writeGuessedWords } from './word-lists/cut-lists.ts'

const path = join(projectRoot, 'practice/passphrase/guessed-words.ts')
writeFileSync(path, writeGuessedWords())
await runNode([packageProgram('@biomejs/biome', 'biome'), 'format', '--write', path], { quiet: true })

const weigh = (file: string) => gzipSync(readFileSync(join(projectRoot, file)), { level: 9 }).length
const files = [
  'practice/passphrase/guessed-words.ts',
  'content/passphrase-words/it.ts',
  'content/passphrase-words/en.ts',
]
for (const file of files) console.log(`${file}: ${weigh(file)} bytes gzipped`)
