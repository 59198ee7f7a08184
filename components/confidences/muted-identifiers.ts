/** Ids beside those of the draft mirror's rules: what is not marked any more is kept in one list. */
export const mutedIdOf = (kind: string): string => `identifier-${kind}`
