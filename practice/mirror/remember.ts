/** A question that is answered once for each thing it is asked of. */
export function remember<Thing extends object, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, { answer: Answer }>()
  return (thing) => {
    const known = answers.get(thing) ?? { answer: ask(thing) }
    answers.set(thing, known)
    return known.answer
  }
}
