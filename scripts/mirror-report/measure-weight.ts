import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { projectRoot } from '../project-root.ts'

/** Bytes, minified and gzipped, of what a file loads with all that it needs, but for the packages left out. */
export async function measureWeight(path: string, leftOut: readonly string[] = []): Promise<number> {
  const input = join(projectRoot, path)
  const built = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      rollupOptions: { input, external: [...leftOut], preserveEntrySignatures: 'strict' },
    },
  })
  const bundles = Array.isArray(built) ? built : [built]
  const pieces = bundles.flatMap((bundle) => ('output' in bundle ? bundle.output : []))
  return gzipSync(pieces.map((piece) => (piece.type === 'chunk' ? piece.code : '')).join('')).length
}
