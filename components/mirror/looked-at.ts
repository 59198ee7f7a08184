/** Words selected in a page. In memory only, until the person says or shows by editing that they are theirs. */
export type LookedAt = { text: string; cut: boolean; whose: 'unknown' | 'theirs' }
