/** The first name of a peer: «Dumitru, 54 anni» gives “Dumitru”. */
export const nameOf = (peer: string): string => peer.split(',')[0] ?? peer
