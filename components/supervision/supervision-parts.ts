/** The three parts of the page, in the order in which one tells them. */
export const supervisionParts = ['bring', 'tried', 'ask'] as const
export type SupervisionPart = (typeof supervisionParts)[number]

/** A line on the page, as screens show it. */
export type PageLine = { id: string; part: SupervisionPart; text: string }
