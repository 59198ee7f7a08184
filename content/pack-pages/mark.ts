/** Stands beside all that a pack brought. */
export const packMark = { it: 'dal pacchetto «{name}»', en: 'from the pack “{name}”' } as const
