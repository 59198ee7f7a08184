import type { DescribedEntry } from './describe-entry.ts'

/** A reflection as one puts it into a mail: words and line breaks alone. */
export const toPlainText = ({ day, parts, notes }: DescribedEntry): string =>
  [
    day,
    ...parts.map(({ question, text }) => (question === undefined ? text : `${question}\n${text}`)),
    ...(notes.length > 0 ? [notes.join('\n')] : []),
  ].join('\n\n')
