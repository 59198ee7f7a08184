import type { StringGroups } from './corpus.ts'
import type { Text } from './text.ts'

/** A label names a thing; a message says a sentence. */
const kindOf = (text: string) => (/[.!?][”»’)]*(\s|$)/u.test(text) ? 'message' : 'label')

const asText = (id: string, text: string): Text => ({ id, kind: kindOf(text), facts: [], text })

/** Ids as the code writes them: `interface.popup.title`, and `.one` and `.other` for a singular and a plural. */
export const stringTexts = (groups: StringGroups): Text[] =>
  Object.entries(groups).flatMap(([group, strings]) =>
    Object.entries(strings).flatMap(([key, value]) => {
      const id = `interface.${group}.${key}`
      return typeof value === 'string'
        ? [asText(id, value)]
        : [asText(`${id}.one`, value.one), asText(`${id}.other`, value.other)]
    }),
  )
