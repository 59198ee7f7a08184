import type { LinkSum } from '#practice/looking-back/sum-links.ts'

export type LinkKind = 'functions' | 'duties' | 'values'
/** What was written about, by name, kind by kind. */
export type NamedLinks = { kind: LinkKind; links: (LinkSum & { title: string })[] }
