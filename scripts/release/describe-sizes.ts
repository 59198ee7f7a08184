import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'

type File = { path: string; content: Buffer }

const kinds: Record<string, string> = {
  '.js': 'scripts',
  '.css': 'styles',
  '.html': 'pages',
  '.woff2': 'typeface',
  '.png': 'icons',
  '.json': 'manifest and its texts',
  '.txt': 'licences',
}

const inKib = (bytes: number) => (bytes / 1024).toFixed(1).padStart(9)

/** A line for each kind of file in a package: how many, and their KiB as they are and after gzip -9. */
export function describeSizes(files: readonly File[]): string {
  const sums = new Map<string, { count: number; bytes: number; gzipped: number }>()
  for (const { path, content } of files) {
    const kind = kinds[extname(path)] ?? 'others'
    const { count, bytes, gzipped } = sums.get(kind) ?? { count: 0, bytes: 0, gzipped: 0 }
    const packed = gzipSync(content, { level: 9 }).length
    sums.set(kind, { count: count + 1, bytes: bytes + content.length, gzipped: gzipped + packed })
  }
  const rows = [...sums].sort(([, a], [, b]) => b.bytes - a.bytes)
  const lines = rows.map(
    ([kind, { count, bytes, gzipped }]) =>
      `${kind.padEnd(24)}${String(count).padStart(5)}${inKib(bytes)}${inKib(gzipped)}`,
  )
  return [`${''.padEnd(24)}files      KiB  gzipped`, ...lines].join('\n')
}
