/** What a name of one's own list can be, in the order in which people think of them. */
export const ownNameKinds = ['people', 'places', 'services'] as const
