import { cutExcerpt, type Fault } from './fault.ts'
import { foreignAddress } from './rules/foreign-address.ts'

/** Addresses in the manifest and in the browser's own texts; permissions by address are among them. */
export function scanJson(json: string): Fault[] {
  const words = json.match(/"(?:[^"\\]|\\.)*"/g) ?? []
  return words
    .filter((word) => /:\/\/|<all_urls>/.test(word))
    .map((word) => ({
      rule: foreignAddress.id,
      description: foreignAddress.description,
      excerpt: cutExcerpt(word.slice(1, -1)),
    }))
}
