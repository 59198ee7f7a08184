import * as z from 'zod/mini'

const valueSchema = z.union([z.string(), z.boolean(), z.array(z.string())])
export type StudioValue = z.infer<typeof valueSchema>

const textsSchema = z.record(z.string(), z.string())

/**
 * One thing that a trainer writes, as its form shows it: by the path of each field, what is the same in both languages
 * (`values`), what each language says (`it`, `en`), and what lies inside (`lists`).
 */
export type StudioItem = {
  /** Names it inside the draft; never changes, never shown. */
  key: string
  /** In the pack; made from its first words, and stable from then on. */
  id?: string | undefined
  values: Record<string, StudioValue>
  it: Record<string, string>
  en: Record<string, string>
  lists: Record<string, StudioItem[]>
}

const itemSchema: z.ZodMiniType<StudioItem> = z.lazy(() =>
  z.object({
    key: z.string(),
    id: z.optional(z.string()),
    values: z.record(z.string(), valueSchema),
    it: textsSchema,
    en: textsSchema,
    lists: z.record(z.string(), z.array(itemSchema)),
  }),
)

/** A pack on its way. `about` holds its name, author and languages; each section the things of one kind. */
export const studioDraftSchema = z.object({
  id: z.optional(z.string()),
  version: z.number(),
  about: itemSchema,
  sections: z.record(z.string(), z.array(itemSchema)),
  /** Nothing was written since it was opened, so a file or an example still holds it. */
  isAsOpened: z.optional(z.boolean()),
})
export type StudioDraft = z.infer<typeof studioDraftSchema>

export const emptyItem = (key: string): StudioItem => ({ key, values: {}, it: {}, en: {}, lists: {} })

export const emptyDraft = (key: string): StudioDraft => ({
  version: 1,
  about: { ...emptyItem(key), values: { languages: ['it', 'en'] } },
  sections: {},
})
