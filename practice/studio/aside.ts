import * as z from 'zod/mini'
import { type StudioDraft, studioDraftSchema } from './studio-draft.ts'

const asideSchema = z.object({ key: z.string(), at: z.number(), draft: studioDraftSchema })
/** A pack on its way that gave its place to another. `at`: when, in milliseconds since 1970. */
export type Aside = z.infer<typeof asideSchema>

/** What was kept here; nothing where it is no such list. */
export function readAsides(text: string): readonly Aside[] {
  try {
    return z.array(asideSchema).parse(JSON.parse(text))
  } catch {
    return []
  }
}

/**
 * The list with a draft that gives its place to another, the newest first. One that was opened and never changed is
 * not kept again; one that came from the list takes its old place in it.
 */
export function putAside(list: readonly Aside[], draft: StudioDraft, at: number, newKey: () => string): Aside[] {
  if (draft.isAsOpened) return [...list]
  const { asideKey: key = newKey(), ...kept } = draft
  return [{ key, at, draft: kept }, ...list.filter((aside) => aside.key !== key)]
}
