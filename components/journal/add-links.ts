import type { Writing } from './entry.ts'

const kinds = ['duties', 'functions', 'values'] as const

export type Links = Pick<Writing, (typeof kinds)[number] | 'conversation'>

/** The links of a reflection with some more, each once. */
export function addLinks(writing: Links, links: Links): Links {
  const conversation = links.conversation ?? writing.conversation
  const added: Links = {
    duties: [...writing.duties],
    functions: [...writing.functions],
    values: [...writing.values],
    ...(conversation === undefined ? {} : { conversation }),
  }
  for (const kind of kinds) added[kind] = [...new Set([...writing[kind], ...links[kind]])]
  return added
}
