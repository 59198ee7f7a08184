import type { Identifier } from '#practice/identifiers/identifier.ts'

/** Puts more general words in the place of an identifier, and mends what stands around them. */
export type PutGeneral = (text: string, identifier: Identifier, wording: string) => string

const lastFirst = (one: { identifier: Identifier }, other: { identifier: Identifier }) =>
  other.identifier.start - one.identifier.start

/**
 * A text with more general words in several places. From its end to its start: what comes before keeps its place. Of two
 * that share words only the later one is put in.
 */
export function putGeneralWords(
  text: string,
  choices: readonly { identifier: Identifier; wording: string }[],
  putGeneral: PutGeneral,
): string {
  let changed = text
  let free = text.length
  for (const { identifier, wording } of choices.toSorted(lastFirst)) {
    if (identifier.end > free) continue
    changed = putGeneral(changed, identifier, wording)
    free = identifier.start
  }
  return changed
}
