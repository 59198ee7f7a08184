/** The words of a list written with blanks between them. */
export const splitWords = (list: string): string[] => list.trim().split(/\s+/)
