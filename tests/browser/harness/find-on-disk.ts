import { readFileSync } from 'node:fs'
import { listFiles } from './profile-places.ts'

/** The base64 of a text somewhere inside other bytes: at each of the three places it can begin, without the edges. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    return text.slice(offset === 0 ? 0 : 4, -2)
  })
}

const formsOf = (bytes: Buffer, asText: string | undefined): Buffer[] => [
  bytes,
  ...base64Forms(bytes).map((text) => Buffer.from(text)),
  ...(asText === undefined ? [] : [Buffer.from(asText, 'utf16le')]),
  ...(asText === undefined ? [] : base64Forms(Buffer.from(asText, 'utf16le')).map((text) => Buffer.from(text))),
]

/** Where a text stands in a folder's files: as UTF-8, as UTF-16, or inside a base64 of either. */
export function findOnDisk(folder: string, secrets: readonly (string | Buffer)[]): string[] {
  const wanted = secrets.map((secret) => ({
    secret: typeof secret === 'string' ? secret : secret.toString('base64'),
    forms:
      typeof secret === 'string' ? formsOf(Buffer.from(secret), secret) : formsOf(secret, secret.toString('base64')),
  }))
  const found: string[] = []
  for (const path of listFiles(folder)) {
    const bytes = readFileSync(path)
    for (const { secret, forms } of wanted) {
      if (forms.some((form) => bytes.includes(form))) found.push(`${secret} in ${path}`)
    }
  }
  return found
}
