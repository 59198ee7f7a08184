import { cutExcerpt, type Fault } from './fault.ts'

const rules = [
  {
    rule: 'css-import',
    description: 'A style sheet brings no other along.',
    pattern: /@import[^;]*/gi,
  },
  {
    rule: 'css-outside',
    description: 'A style sheet uses only files of the extension.',
    // An address with a scheme, or one that borrows the page's scheme; in url(), image-set() and anywhere else.
    pattern: /(?:\b(?:https?|wss?|ftp|data|blob):|(?:url\(\s*['"]?|['"]\s*)\/\/)[^'")\s;]*/gi,
  },
]

export function scanCss(css: string): Fault[] {
  const code = css.replaceAll(/\/\*.*?\*\//gs, '')
  return rules.flatMap(({ pattern, ...rule }) =>
    [...code.matchAll(pattern)].map(([words]) => ({ ...rule, excerpt: cutExcerpt(words) })),
  )
}
