import type { Finding } from './label.ts'

/** The same for the same words, wherever they have moved since. */
export const keyOfFinding = ({ ruleId, start, end }: Finding, text: string): string =>
  `${ruleId} ${text.slice(start, end)}`
