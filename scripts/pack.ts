import { readFile, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packLimits } from '#content/packs/pack-limits.ts'
import { type Language, languageSchema } from '#content/schema/language.ts'
import { packPageWords } from '#content/words.ts'
import { createPackSchema } from './pack/create-pack-schema.ts'
import { describePack } from './pack/describe-pack.ts'
import { readAtMost } from './pack/read-at-most.ts'
import { projectRoot } from './project-root.ts'

const { values, positionals } = parseArgs({
  options: { language: { type: 'string', default: 'en' } },
  allowPositionals: true,
})
const [command, path] = positionals
const language = languageSchema.safeParse(values.language)

/** Looks at one file, or at what comes in, and says all that is amiss. */
async function check(file: string, spoken: Language): Promise<boolean> {
  // A file that is too big is not read at all.
  const isBig = file !== '-' && (await stat(file)).size > packLimits.fileBytes
  const text = isBig ? undefined : file === '-' ? await readAtMost(process.stdin) : await readFile(file, 'utf8')
  const { isGood, lines } = await describePack(text, await packPageWords.load(spoken))
  console.log(lines.join('\n'))
  return isGood
}

if (command === 'schema') {
  await writeFile(resolve(projectRoot, 'docs/pack.schema.json'), `${JSON.stringify(createPackSchema(), null, 2)}\n`)
  console.log('docs/pack.schema.json is written.')
} else if (command === 'check' && path !== undefined && language.success) {
  try {
    process.exitCode = (await check(path, language.data)) ? 0 : 1
  } catch (error) {
    console.error(`The file “${path}” can’t be read: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
} else {
  console.error('Please say: npm run -s pack -- check FILE [--language it|en], with - for standard input.')
  console.error('Or: npm run -s pack -- schema, which writes docs/pack.schema.json.')
  process.exitCode = 1
}
