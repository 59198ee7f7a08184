import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { projectRoot } from './project-root.ts'

const folder = join(projectRoot, 'components/reader')

/** The reader's code in one script that loads nothing. */
async function bundleScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    // Whatever builds the extension: this script is the same in development, production and tests.
    mode: 'production',
    build: {
      write: false,
      target: ['chrome120', 'firefox140'],
      lib: { entry: join(folder, 'main.ts'), formats: ['iife'], name: 'accantoReader' },
    },
  })
  const [result] = Array.isArray(built) ? built : [built]
  if (!result || !('output' in result)) throw new Error('The reader was not built.')
  const [script, ...others] = result.output
  if (others.length > 0) throw new Error(`The reader needs one file, and there are more: ${others[0]?.fileName}`)
  // Either would end the script, or hide a part of it, in the middle of a string.
  if (/<\/script|<!--/i.test(script.code)) throw new Error('The reader’s code holds a mark of HTML.')
  return script.code.trim()
}

const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** One HTML file. Its policy lets run what lies in it, and nothing else: no picture, no address, no other script. */
export async function buildReaderPage(): Promise<string> {
  const script = await bundleScript()
  const style = (await readFile(join(folder, 'reader.css'), 'utf8')).trim()
  const policy = [
    "default-src 'none'",
    `script-src ${sourceOf(script)}`,
    `style-src ${sourceOf(style)}`,
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Accanto</title>
<style>${style}</style>
</head>
<body><script>${script}</script></body>
</html>
`
}
