/** Where helplines are known. */
export const countries = ['it', 'uk', 'ie', 'eu'] as const
