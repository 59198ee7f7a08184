import type { Recognised } from '#practice/confidences/group-identifiers.ts'
import type { Identifier } from '#practice/identifiers/identifier.ts'

/** What fits one mention best when a wording was chosen for all of them: the words around may ask for another form. */
export function chooseWording({ general }: Recognised, wording: string, identifier: Identifier): string {
  if (identifier.general.includes(wording)) return wording
  return identifier.general[general.indexOf(wording)] ?? wording
}
