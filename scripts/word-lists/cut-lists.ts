import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'
import { dictionary as italian } from '@zxcvbn-ts/language-it'

type List = readonly (string | number)[]

/** How much of each list, from its most frequent word on: more than a person guesses, less than would slow a page. */
const wholeLists: Record<string, { list: List; length: number }> = {
  'passwords-common': { list: common['passwords-common'], length: 10_000 },
  'commonWords-en': { list: english['commonWords-en'], length: 10_000 },
  'commonWords-it': { list: italian.commonWords, length: 10_000 },
  'wikipedia-en': { list: english['wikipedia-en'], length: 5_000 },
  'wikipedia-it': { list: italian.wikipedia, length: 6_000 },
}
const nameLists: Record<string, List> = {
  'firstnames-en': english['firstnames-en'],
  'firstnames-it': italian.firstnames,
}
const namesOfEach = 1_500

/** Words that stand in an order that everybody knows. */
const sequences: Record<string, List> = {
  'daysOfWeek-en': english['daysOfWeek-en'],
  'daysOfWeek-it': ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  'months-en': english['months-en'],
  'months-it': 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  ),
  'cardinalNumbers-en': english['cardinalNumbers-en'],
  'cardinalNumbers-it': 'uno due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' '),
}

/** Lists are kept as words with blanks between, in a template literal. */
const asWords = (list: List) => list.map(String).filter((word) => /^[^\s`$\\]+$/u.test(word))

const longestLine = 118

/** Lines of about the length of our code, so that tools which show lines can show these. */
function wrap(words: readonly string[]): string {
  const lines: string[] = ['']
  for (const word of words) {
    const line = lines.at(-1) ?? ''
    if (line.length + word.length >= longestLine) lines.push(word)
    else lines.splice(-1, 1, `${line} ${word}`.trimStart())
  }
  return lines.join('\n')
}

/** Names come without an order: the most frequent are those that stand first among the words of their language. */
function mostFrequent(names: List, words: readonly string[]): string[] {
  const ranks = new Map(words.map((word, rank) => [word, rank]))
  return asWords(names)
    .filter((name) => ranks.has(name))
    .toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
    .slice(0, namesOfEach)
}

/** A word stays only in the list in which it stands first. */
function cutLists(): Record<string, string[]> {
  const cut = Object.entries(wholeLists).map(
    ([name, { list, length }]) => [name, asWords(list.slice(0, length))] as const,
  )
  const homes = new Map<string, { name: string; rank: number }>()
  for (const [name, words] of cut) {
    for (const [rank, word] of words.entries()) {
      if (rank < (homes.get(word)?.rank ?? Number.POSITIVE_INFINITY)) homes.set(word, { name, rank })
    }
  }
  const names = Object.entries(nameLists).map(([name, list]) => [
    name,
    mostFrequent(list, [...homes.keys()]).toSorted(),
  ])
  return Object.fromEntries([
    ...cut.map(([name, words]) => [name, words.filter((word) => homes.get(word)?.name === name)]),
    ...names,
    ...Object.entries(sequences).map(([name, list]) => [name, asWords(list)]),
  ])
}

/** The text of practice/passphrase/guessed-words.ts, but for its layout. */
export function writeGuessedWords(): string {
  const lists = Object.entries(cutLists()).map(([name, words]) => `'${name}': \`\n${wrap(words)}\``)
  const { qwerty, keypad } = adjacencyGraphs
  return `// Made by \`npm run wordlists\` out of the lists of zxcvbn-ts (MIT), which count words in OpenSubtitles 2024 through
// OPUS, by Helsinki-NLP (https://opus.nlpl.eu, ODC-BY), and in Wikipedia. They are what people guess first, as it is:
// never shown. The most frequent stand first.
export const guessedWords: Readonly<Record<string, string>> = {
${lists.join(',\n')},
}

/** Which keys stand side by side. */
export const keyboards: Record<string, Record<string, (string | null)[]>> = ${JSON.stringify({ qwerty, keypad })}
`
}
