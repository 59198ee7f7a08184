import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { minifySync } from 'rolldown/utils'
import type { Language } from '#content/schema/language.ts'
import { projectRoot } from '../project-root.ts'

/** Bytes, minified and gzipped, of what one language's mirror loads: engine, words and rules. */
export async function measureWeight(language: Language): Promise<number> {
  const input = join(projectRoot, `practice/mirror/${language}/mirror.ts`)
  const bundle = await rolldown({ input, platform: 'browser' })
  const { output } = await bundle.generate()
  const code = output.map((piece) => (piece.type === 'chunk' ? minifySync('mirror.js', piece.code).code : '')).join('')
  return gzipSync(code).length
}
