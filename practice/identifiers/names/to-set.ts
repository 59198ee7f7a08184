/** Words parted by spaces: the smallest form that people can still read and change. */
export const toSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))
