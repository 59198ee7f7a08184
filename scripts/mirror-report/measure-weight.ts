import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { Language } from '#content/schema/language.ts'
import { projectRoot } from '../project-root.ts'

/** Bytes, minified and gzipped, of what one language's mirror loads: engine, words and rules. */
export async function measureWeight(language: Language): Promise<number> {
  const input = join(projectRoot, `practice/mirror/${language}/mirror.ts`)
  const built = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, rollupOptions: { input, preserveEntrySignatures: 'strict' } },
  })
  const bundles = Array.isArray(built) ? built : [built]
  const pieces = bundles.flatMap((bundle) => ('output' in bundle ? bundle.output : []))
  return gzipSync(pieces.map((piece) => (piece.type === 'chunk' ? piece.code : '')).join('')).length
}
