import type { Allowance } from './allowance.ts'

/** Everything in the packages that a rule forbids and that is harmless all the same. */
export const allowed: Allowance[] = [
  {
    rule: 'foreign-address',
    excerpt: /^http:\/\/www\.w3\.org\/(?:2000\/svg|1998\/Math\/MathML|1999\/xhtml)$/,
    reason: 'Preact names XML namespaces when it creates elements; nobody asks these addresses for anything.',
  },
  {
    rule: 'foreign-address',
    excerpt: /^IndexedDB API missing\. Please visit https:\/\/tinyurl\.com\/y2uuvskb$/,
    reason: 'The words of a Dexie error for developers; nothing opens the address.',
  },
  {
    rule: 'foreign-address',
    excerpt: /^Transaction committed too early\. See http:\/\/bit\.ly\/2kdckMn$/,
    reason: 'The words of a Dexie error for developers; nothing opens the address.',
  },
]
