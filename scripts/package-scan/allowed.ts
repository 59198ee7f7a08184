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
  {
    rule: 'html-outside',
    excerpt: /^<link rel="preload" href="\/fonts\/atkinson-hyperlegible-next-400\.woff2" as="font"/,
    reason: 'The typeface lies in the package: the address is the extension’s own.',
  },
  {
    rule: 'new-page',
    excerpt: /\.tabs\.create\(\{url:[\w.$]+\.runtime\.getURL\(\w+\)\}\)$/,
    reason: 'open-page.ts opens pages of Accanto, whose names its types list.',
  },
  {
    rule: 'new-page',
    excerpt: /\.tabs\.create\(\{windowId:\w+\.windowId\}\)$/,
    reason: 'hide-accanto.ts leaves an empty tab, so that hiding never closes the browser. It has no address.',
  },
  {
    rule: 'element-address',
    excerpt: /^\w+\.href=\w+\.href$/,
    reason: 'Vite’s loader passes on the address of a script or style sheet of the package.',
  },
  {
    rule: 'element-address',
    excerpt: /^\w+\.href=URL\.createObjectURL\(new Blob\(/,
    reason:
      'save-file.ts hands a text in memory to the browser, to keep as a file: the address leads to that text alone.',
  },
]
