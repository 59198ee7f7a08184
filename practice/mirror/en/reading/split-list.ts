/** The words of a list, for looking one up. */
export const splitList = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
