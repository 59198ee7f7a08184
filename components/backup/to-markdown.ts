import type { DescribedEntry } from './describe-entry.ts'

/** What would make a line something else than words: a heading, a list, a quotation, a rule. */
const asWords = (text: string) => text.replace(/^(\s*)([#>*+=|-]|\d+[.)])/gm, '$1\\$2').replace(/\n/g, '  \n')

/** A text that reads well as it is, and in any program that knows Markdown. */
export function toMarkdown(title: string, entries: readonly DescribedEntry[]): string {
  const blocks = entries.flatMap(({ day, parts, notes }) => [
    `## ${day}`,
    ...parts.flatMap(({ question, text }) => [...(question === undefined ? [] : [`### ${question}`]), asWords(text)]),
    ...notes.map((note) => `*${note}*`),
  ])
  return `${[`# ${title}`, ...blocks].join('\n\n')}\n`
}
