/** The parts of the unit that the popup has too; each is the address of its heading. */
export const unitParts = ['functions', 'duties', 'values', 'confidentiality'] as const
export type UnitPart = (typeof unitParts)[number]

/** The part that an address names: `#duties`. */
export const findPart = (hash: string): UnitPart | undefined => unitParts.find((part) => `#${part}` === hash)
