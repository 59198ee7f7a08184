import { join } from 'node:path'
import type { Plugin } from 'vite'
import { buildReaderPage } from './build-reader-page.ts'
import { projectRoot } from './project-root.ts'

const id = 'virtual:reader-page'
/** A name of its own in the package; there is no such file. */
const resolvedId = join(projectRoot, 'components/reader/reader-page.js')

/** Gives the reader as a text that a page can save: `import('virtual:reader-page')`. */
export function readerPagePlugin(): Plugin {
  return {
    name: 'reader-page',
    resolveId: (source) => (source === id ? resolvedId : undefined),
    async load(loaded) {
      if (loaded !== resolvedId) return undefined
      return `export const readerPage = ${JSON.stringify(await buildReaderPage())}`
    },
  }
}
