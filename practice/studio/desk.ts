import * as z from 'zod/mini'
import { type StudioDraft, studioDraftSchema } from './studio-draft.ts'

const asideSchema = z.object({ key: z.string(), at: z.number(), draft: studioDraftSchema })
/** A pack on its way that gave its place to another. `at`: when, in milliseconds since 1970. */
export type Aside = z.infer<typeof asideSchema>

const deskSchema = z.object({ draft: z.optional(studioDraftSchema), asides: z.array(asideSchema) })
/** The pack that is written now, where one is, and those put aside, the newest first. */
export type Desk = z.infer<typeof deskSchema>

export const emptyDesk: Desk = { asides: [] }

/** What was left here; nothing where it is no desk. */
export function readDesk(text: string): Desk | undefined {
  try {
    return deskSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Room for another: what was written is put aside; what was opened and never changed can be opened again. */
export function clearDesk({ draft, asides }: Desk, at: number, newKey: () => string): Desk {
  return { asides: draft && !draft.isAsOpened ? [{ key: newKey(), at, draft }, ...asides] : asides }
}

/** Another in the place of what is written: as a file or an example holds it. */
export const openOnDesk = (desk: Desk, draft: StudioDraft, at: number, newKey: () => string): Desk => ({
  ...clearDesk(desk, at, newKey),
  draft: { ...draft, isAsOpened: true },
})

/** One that was put aside, again in the place of what is written. */
export function reopenOnDesk(desk: Desk, key: string, at: number, newKey: () => string): Desk {
  const aside = desk.asides.find((one) => one.key === key)
  if (!aside) return desk
  return { ...clearDesk(removeAside(desk, key), at, newKey), draft: aside.draft }
}

export const removeAside = (desk: Desk, key: string): Desk => ({
  ...desk,
  asides: desk.asides.filter((one) => one.key !== key),
})
