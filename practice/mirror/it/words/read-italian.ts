import { spellOut } from '../../phrases/spell-out.ts'
import type { Reading } from '../../token.ts'
import { readFastened } from '../verbs/read-fastened.ts'
import { readVerb } from '../verbs/read-verb.ts'
import { adjectiveDoubles } from './adjective-doubles.ts'
import { nounDoubles } from './noun-doubles.ts'
import { smallWords } from './small-words.ts'
import { splitWords } from './split-words.ts'

const small = new Map<string, Reading[]>()
for (const [part, words] of smallWords) {
  for (const word of splitWords(words)) small.set(word, [...(small.get(word) ?? []), { part, lemma: word }])
}
/** Both numbers of a noun, where both are spelled like verbs. */
const spellNoun = (noun: string) =>
  noun.endsWith('+')
    ? [noun.replace('+', 'o'), noun.replace(/i?\+/, 'i')]
    : noun.endsWith('%')
      ? [noun.replace('%', 'a'), noun.replace('%', 'e')]
      : [noun]
const nouns = new Set(splitWords(nounDoubles).flatMap(spellNoun))
const adjectives = new Set(splitWords(adjectiveDoubles).flatMap(spellOut))

/** Small words that are verb forms as well: *sia*, *sei*, *era* stand apart; *la prova*, *dai* are settled by neighbours. */
const alsoVerbs = new Set(splitWords("sia dai fa dà da' sta va di' stai fai stato"))

const cache = new Map<string, readonly Reading[]>()
const cacheSize = 5000

/** No word of the language is longer. */
const longestWord = 30

/** *Aspettavi* is no *aspetta* with *vi*: a form of its own goes first. */
function readForms(word: string): Reading[] {
  const forms = readVerb(word)
  return forms.some(({ form }) => form === 'imperfect') ? forms : [...forms, ...readFastened(word)]
}

/** Endings that few nouns have tell a verb that no list knows: rateizzarlo. */
function guess(word: string): Reading[] {
  const [, stem, clitic] = /^(.{3,})(?:[ai]re|[aei]r(mi|ti|si|ci|vi|lo|la|li|le|gli|ne))$/.exec(word) ?? []
  if (stem === undefined) return []
  const reading = { part: 'verb', lemma: `${stem}are`, form: 'infinitive' } as const
  return [clitic === undefined ? reading : { ...reading, clitics: [clitic] }]
}

function readAnew(word: string): Reading[] {
  if (word.length > longestWord) return [{ part: 'noun', lemma: word }]
  const serving = small.get(word) ?? []
  const verbs = serving.length === 0 || alsoVerbs.has(word) ? readForms(word) : []
  const names: Reading[] = []
  if (nouns.has(word)) names.push({ part: 'noun', lemma: word })
  if (adjectives.has(word)) names.push({ part: 'adjective', lemma: word })
  const all = [...serving, ...verbs, ...names]
  if (all.length > 0) return all
  const participle: Reading[] = /^.{3,}(?:at|ut|it)[oaie]$/.test(word)
    ? [{ part: 'verb', lemma: word, form: 'participle' }]
    : []
  return [{ part: word.endsWith('mente') ? 'adverb' : 'noun', lemma: word }, ...participle, ...guess(word)]
}

/** All ways to understand an Italian word; one that no list knows is a noun. */
export function readItalian(word: string): readonly Reading[] {
  const known = cache.get(word)
  if (known !== undefined) return known
  const readings = readAnew(word)
  if (cache.size < cacheSize) cache.set(word, readings)
  return readings
}

/** Whether a spelling is a word of the lists. */
export const isKnown = (word: string): boolean =>
  word.length > longestWord ||
  small.has(word) ||
  nouns.has(word) ||
  adjectives.has(word) ||
  readVerb(word).length > 0 ||
  readFastened(word).length > 0
