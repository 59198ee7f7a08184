import type { Conjugation } from './conjugate.ts'

function sharedStart(forms: readonly string[]): string {
  let [shared = ''] = forms
  for (const form of forms) while (!form.startsWith(shared)) shared = shared.slice(0, -1)
  return shared
}

const listForms = (conjugation: Conjugation) => conjugation.flatMap((slot) => slot.split('/'))

/** Verbs with the same endings share a paradigm: the endings, slot by slot, and all the stems that take them. */
export function cutParadigms(conjugations: ReadonlyMap<string, Conjugation>): Map<string, string[]> {
  const paradigms = new Map<string, string[]>()
  for (const conjugation of conjugations.values()) {
    const stem = sharedStart(listForms(conjugation))
    const cut = (slot: string) => slot.split('/').map((form) => form.slice(stem.length))
    const endings = conjugation.map((slot) => [...new Set(cut(slot))].join('/')).join(' ')
    paradigms.set(endings, [...(paradigms.get(endings) ?? []), stem])
  }
  return paradigms
}
