/** The longest text the draft box takes, in UTF-16 units. */
export const longestDraft = 20_000
