import { basename } from 'node:path'
import { build } from 'vite'

/** A module with all that it imports, as one text whose value is what the module exports. */
export async function bundleForPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'inside' },
    },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined
  if (!chunk) throw new Error(`Vite built nothing from ${basename(entry)}.`)
  return chunk.code
}
