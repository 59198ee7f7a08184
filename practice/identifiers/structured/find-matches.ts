import type { Found } from '../identifier-rule.ts'

/** Places where a global pattern matches; its group `it`, where it has one, is the place. */
export const findMatches = (text: string, pattern: RegExp, fits: (match: string) => boolean = () => true): Found[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const found = match.groups?.it ?? match[0]
    const start = match.index + match[0].indexOf(found)
    return fits(found) ? [{ start, end: start + found.length }] : []
  })
