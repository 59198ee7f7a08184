import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { languageSchema } from '#content/schema/language.ts'
import { listLabels } from '#practice/mirror/list-labels.ts'
import { loadMirror } from '#practice/mirror/load-mirror.ts'

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

const { values, positionals } = parseArgs({ options: { language: { type: 'string' } }, allowPositionals: true })
const language = languageSchema.safeParse(values.language)
const [path] = positionals

if (language.success && path !== undefined) {
  const lines = (path === '-' ? await text(process.stdin) : await readFile(path, 'utf8')).split('\n')
  const mirror = await loadMirror(language.data)
  const answers = lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const draft = lineSchema.parse(JSON.parse(line))
      const result = mirror.checkDraft(draft.text)
      const { findings, strengths, paused } = result
      return `${JSON.stringify({ id: draft.id, labels: listLabels(result), findings, strengths, paused })}\n`
    })
  // A reader such as `head` may close the pipe early: no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  // Leaving before a pipe has taken everything would cut the last lines off.
  await new Promise<void>((done) => process.stdout.write(answers.join(''), () => done()))
} else {
  console.error('Please say: npm run -s mirror -- --language it|en FILE.jsonl (or - for standard input).')
  console.error('Each line is {"id": …, "text": …}.')
  process.exitCode = 1
}
