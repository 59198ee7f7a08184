/** A piece of the unit in plain words, with the facts that it says. */
export type Passage = { title: string; text: string; facts: readonly string[] }

/**
 * The piece that says most of these facts; of those that say as many, the one that says little else. Undefined where none
 * says any of them.
 */
export function findPassage(passages: readonly Passage[], facts: readonly string[]): Passage | undefined {
  const [best] = passages
    .map((passage) => ({ passage, count: facts.filter((fact) => passage.facts.includes(fact)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count || one.passage.facts.length - other.passage.facts.length)
  return best?.passage
}
