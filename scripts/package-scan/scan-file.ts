import { extname } from 'node:path'
import { cutExcerpt, type Fault } from './fault.ts'
import { scanCss } from './scan-css.ts'
import { scanHtml } from './scan-html.ts'
import { scanJson } from './scan-json.ts'
import { scanScript } from './scan-script.ts'

const scans: Record<string, (text: string) => Fault[]> = {
  '.js': scanScript,
  '.html': scanHtml,
  '.css': scanCss,
  '.json': scanJson,
}

/** Pictures, fonts and their licences: they hold nothing that runs. */
const still = new Set(['.png', '.woff2', '.txt'])

function findSourceMap(text: string): Fault[] {
  const [words] = /[#@]\s*sourceMappingURL=\S+/.exec(text) ?? []
  const description = 'A source map is asked for by the browser and belongs in no package.'
  return words ? [{ rule: 'source-map', description, excerpt: cutExcerpt(words) }] : []
}

/** `text` is read as the file's ending says. */
export function scanFile(path: string, text: string): Fault[] {
  const extension = extname(path)
  if (still.has(extension)) return []
  const scan = scans[extension]
  if (scan) return [...scan(text), ...findSourceMap(text)]
  return [{ rule: 'file-kind', description: 'Only kinds of files that are checked may ship.', excerpt: extension }]
}
