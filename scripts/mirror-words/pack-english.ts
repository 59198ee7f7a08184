import { englishWords } from './english-words.ts'

type ListName = keyof typeof englishWords | 'nounVerbs'

const listWords = (text: string) => [...new Set(text.toLowerCase().trim().split(/\s+/))]

/** The lists by name; verbs that are as often nouns stand in one of their own. */
export function listEnglish(): Record<ListName, string[]> {
  const verbs = listWords(englishWords.verbs)
  const others = Object.entries(englishWords).map(([name, text]) => [name, listWords(text)])
  return {
    ...Object.fromEntries(others),
    verbs: verbs.filter((verb) => !verb.endsWith('+')),
    nounVerbs: verbs.filter((verb) => verb.endsWith('+')).map((verb) => verb.slice(0, -1)),
  }
}

/**
 * All lists in one: each word, in order, by how many letters it shares with the one before, nine at the most, the
 * letters that are new, and a capital for each list it stands in; a word with none is of the first. A word in several
 * lists is written once, and neighbours share more. Throws for a digit or a capital, which would not come out again.
 */
export function packEnglish(): { wordLists: Record<string, string>; wordTable: string } {
  const lists = Object.entries(listEnglish())
  const letters = Object.fromEntries(lists.map(([name], place) => [name, String.fromCharCode(65 + place)]))
  const kinds = new Map<string, string>()
  for (const [name, words] of lists) for (const word of words) kinds.set(word, (kinds.get(word) ?? '') + letters[name])
  let before = ''
  const packed = [...kinds.keys()].sort().map((word) => {
    if (/[\dA-Z]/.test(word)) throw new Error(`“${word}” cannot be packed.`)
    let shared = 0
    while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++
    before = word
    const kind = kinds.get(word)
    return `${shared}${word.slice(shared)}${kind === letters.verbs ? '' : kind}`
  })
  return { wordLists: letters, wordTable: packed.join('') }
}
