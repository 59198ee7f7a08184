/** Ids of what a pack brings begin with its own, so that they never meet shipped ones or those of another pack. */
export const inPack = (packId: string, id: string): string => `${packId}/${id}`

/** The pack that an id belongs to; undefined for what ships. */
export const packOf = (id: string): string | undefined => (id.includes('/') ? id.slice(0, id.indexOf('/')) : undefined)
