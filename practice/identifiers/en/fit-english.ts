const article = /(?<=^|[^\p{L}])(?<word>an?|the)\s$/iu
const ownArticle = /^(?:an?|the|their|someone|somebody|one|town)(?: |$)/iu
const preposition = /(?<=^|[^\p{L}])(?:in|on|at|to)\s$/iu
const ownPreposition = /^(?:in|on|at|to|near|round|around|where) /iu

const sameCase = (word: string, model: string) =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/** The text before an identifier, and general words, made to fit each other. */
export function fitEnglish(before: string, wording: string): { before: string; words: string } {
  const found = article.exec(before)
  if (found) {
    const kept = before.slice(0, found.index)
    if (ownArticle.test(wording) || ownPreposition.test(wording))
      return { before: kept, words: sameCase(wording, found[0]) }
    if (found.groups?.word?.toLowerCase() !== 'the')
      return { before: kept, words: sameCase(`${/^[aeiou]/i.test(wording) ? 'an' : 'a'} ${wording}`, found[0]) }
  }
  const doubled = ownPreposition.test(wording) ? preposition.exec(before) : null
  return doubled
    ? { before: before.slice(0, doubled.index), words: sameCase(wording, doubled[0]) }
    : { before, words: wording }
}
