import * as z from 'zod/mini'

/** The languages Accanto speaks. Both are first-class: every text exists in each of them. */
export const languageSchema = z.enum(['it', 'en'])
export type Language = z.infer<typeof languageSchema>
