import type { Part, Reading, VerbForm } from '../token.ts'
import { plainAdjectives } from './lexicon/adjectives.ts'
import { closedWords } from './lexicon/closed-words.ts'
import { conditionAdjectives } from './lexicon/conditions.ts'
import { feelingAdjectives, opinionAdjectives, situationAdjectives } from './lexicon/feelings.ts'
import { inflectVerb } from './lexicon/inflect-verb.ts'
import { irregularVerbs } from './lexicon/irregular-verbs.ts'
import { nounVerbs, verbBases } from './lexicon/verb-bases.ts'

/** Lemmas of the words that carry tense for others. */
const auxiliaries: Readonly<Record<string, string>> = {
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  be: 'be',
  been: 'be',
  being: 'be',
  "'m": 'be',
  "'re": 'be',
  "'s": 'be',
  have: 'have',
  has: 'have',
  had: 'have',
  having: 'have',
  "'ve": 'have',
  do: 'do',
  does: 'do',
  did: 'do',
  ai: 'be',
}
const modals: Readonly<Record<string, string>> = { "'ll": 'will', "'d": 'would', ca: 'can', wo: 'will', sha: 'shall' }

function buildLexicon(): ReadonlyMap<string, readonly Reading[]> {
  const lexicon = new Map<string, Reading[]>()
  const add = (word: string, reading: Reading) => {
    const readings = lexicon.get(word) ?? []
    if (!readings.some(({ part, form }) => part === reading.part && form === reading.form)) readings.push(reading)
    lexicon.set(word, readings)
  }
  const addVerb = (base: string, pasts: readonly string[], participles: readonly string[]) => {
    const { thirdPerson, gerund } = inflectVerb(base)
    add(base, { part: 'verb', lemma: base, form: 'base' })
    add(thirdPerson, { part: 'verb', lemma: base, form: 'present', person: 3 })
    add(gerund, { part: 'verb', lemma: base, form: 'gerund' })
    for (const past of pasts) add(past, { part: 'verb', lemma: base, form: 'past' })
    for (const participle of participles) add(participle, { part: 'verb', lemma: base, form: 'participle' })
    if (nounVerbs.has(base)) {
      add(base, { part: 'noun', lemma: base })
      add(thirdPerson, { part: 'noun', lemma: base })
    }
  }
  const irregular = new Set(irregularVerbs.map(({ base }) => base))
  for (const { base, pasts, participles } of irregularVerbs) addVerb(base, pasts, participles)
  for (const base of verbBases) {
    if (irregular.has(base)) continue
    const { past } = inflectVerb(base)
    addVerb(base, [past], [past])
  }
  for (const set of [feelingAdjectives, situationAdjectives, opinionAdjectives, plainAdjectives, conditionAdjectives]) {
    for (const word of set) add(word, { part: 'adjective', lemma: word })
  }
  for (const word of ['bit', 'bits', 'saw', 'felt', 'ground', 'left', 'cut', 'home'])
    add(word, { part: 'noun', lemma: word })
  const lemmaOf = (part: Part, word: string) =>
    (part === 'auxiliary' ? auxiliaries[word] : part === 'modal' ? modals[word] : undefined) ?? word
  const parts: readonly Part[] = [
    ...(['pronoun', 'determiner', 'preposition', 'conjunction', 'question-word', 'negation'] as const),
    ...(['modal', 'auxiliary', 'interjection', 'adverb', 'infinitive-mark'] as const),
  ]
  for (const part of parts) for (const word of closedWords[part] ?? []) add(word, { part, lemma: lemmaOf(part, word) })
  return lexicon
}

const lexicon = buildLexicon()
const verbal = (lemma: string, ...forms: readonly VerbForm[]): readonly Reading[] =>
  forms.map((form) => ({ part: 'verb', lemma, form }))
function guess(word: string): readonly Reading[] {
  if (/.{3}(?:is|iz|if)(?:e|y)$/.test(word)) return verbal(word, 'base')
  if (/.{3}ed$/.test(word)) return verbal(word, 'past', 'participle')
  if (/[aeiouy].{2}ing$/.test(word)) return [{ part: 'noun', lemma: word }, ...verbal(word, 'gerund')]
  if (/.{3}(?:ful|less|ous|[ai]ble)$/.test(word)) return [{ part: 'adjective', lemma: word }]
  return [{ part: word.endsWith('ly') ? 'adverb' : 'noun', lemma: word }]
}

/** *Reopen*, *understand*, *overthink*: a verb with something before it; *outcome* is a noun as well. */
function derive(word: string): readonly Reading[] | undefined {
  const [, before = '', rest = ''] = /^(re|under|un|mis|over|out|with)-?(..+)$/.exec(word) ?? []
  const verbs = lexicon.get(rest)?.filter(({ part }) => part === 'verb') ?? []
  if (verbs.length === 0) return undefined
  const readings = verbs.map((reading) => ({ ...reading, lemma: before + reading.lemma }))
  return before === 'out' || (before === 're' && nounVerbs.has(rest))
    ? [...readings, { part: 'noun', lemma: word }]
    : readings
}

/** Readings of a word on its own; one that no table has is read by its beginning or its ending, else it is a noun. */
export const readEnglish = (word: string): readonly Reading[] => lexicon.get(word) ?? derive(word) ?? guess(word)
