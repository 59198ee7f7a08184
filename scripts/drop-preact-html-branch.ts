import type { Plugin } from 'vite'

const assignment = /(\w+)\.__html==(\w+)\.__html\|\|\1\.__html==(\w+)\.innerHTML\)\|\|\(\3\.innerHTML=\1\.__html\)/

/** Preact's code without its one HTML sink. Throws when Preact's text has changed and the sink is not found. */
export function withoutHtmlBranch(code: string): string {
  if (!assignment.test(code)) throw new Error('Preact has changed: its innerHTML assignment was not found.')
  return code.replace(assignment, '$1.__html==$2.__html)')
}

/** Accanto never writes HTML from text; without this line no code that could do so ships (addons-linter agrees). */
export function dropPreactHtmlBranch(): Plugin {
  return {
    name: 'drop-preact-html-branch',
    enforce: 'pre',
    transform(code, id) {
      return /\/preact\/dist\/preact\.mjs$/.test(id) ? { code: withoutHtmlBranch(code), map: null } : undefined
    },
  }
}
