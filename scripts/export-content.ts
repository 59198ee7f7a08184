import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { createCorpus } from '#content/checks/corpus/create-corpus.ts'
import { listTexts } from '#content/checks/corpus/list-texts.ts'
import type { Text } from '#content/checks/corpus/text.ts'
import { type Language, languageSchema } from '#content/schema/language.ts'
import { projectRoot } from './project-root.ts'

const manifestMessagesSchema = z.record(z.string(), z.object({ message: z.string() }))

/** What browsers and stores show: the manifest's strings. */
async function readManifestTexts(language: Language): Promise<Text[]> {
  const path = resolve(projectRoot, `public/_locales/${language}/messages.json`)
  const messages = manifestMessagesSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  return Object.entries(messages).map(([key, { message }]) => ({
    id: `manifest.${key}`,
    kind: message.endsWith('.') ? 'message' : 'label',
    facts: [],
    text: message,
  }))
}

const { values } = parseArgs({ options: { language: { type: 'string' } }, strict: false })
const language = languageSchema.safeParse(values.language)

if (language.success) {
  const texts = [...listTexts(createCorpus([]), language.data), ...(await readManifestTexts(language.data))]
  const lines = texts.map((text) => `${JSON.stringify(text)}\n`).join('')
  // A reader such as `head` may close the pipe early: no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  // Leaving before a pipe has taken everything would cut the last lines off.
  await new Promise<void>((done) => process.stdout.write(lines, () => done()))
} else {
  const wish =
    values.language === undefined ? 'No language was given' : `Accanto does not speak “${values.language}” yet`
  console.error(`${wish}. It speaks Italian and English: please add --language it or --language en.`)
  process.exitCode = 1
}
