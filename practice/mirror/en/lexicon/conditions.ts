import { unpackWords } from './unpack-words.ts'
import { wordLists } from './word-lists.ts'

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Names of illnesses and conditions, one word each. */
const conditions = new Set(unpackWords(wordLists.conditions))
/** Endings that only names of illnesses have. */
const endings =
  /.{3}(?:itis|osis|iasis|emia|phobia|algia|pathy|noma|phoma|coma|rrhoea|plegia|rexia|imia|mania|noia|lexia|raxia|monia|omnia|hrenia|ondria|entia|hermia|epsy)$/

export const isCondition = (word: string): boolean => conditions.has(word) || endings.test(word)

/** Said of a person: *you’re bipolar*. */
export const conditionAdjectives =
  words(`depressed bipolar autistic manic psychotic schizophrenic dyslexic anorexic bulimic alcoholic anaemic anemic
  diabetic epileptic addicted neurotic paranoid delusional narcissistic codependent hypomanic suicidal-not dependent agoraphobic dyspraxic
  hypothyroid borderline psychopathic traumatised traumatized`)

export const conditionPeople = words(
  `addict alcoholic narcissist psychopath sociopath schizophrenic hypochondriac junkie hoarder diabetic epileptic alkie`,
)

const treatments = new Set([...unpackWords(wordLists.treatments), 'b12'])
/** Endings that only names of medicines have. */
const medicines =
  /.{2}(?:azepam|azolam|oxetine|apine|alopram|aline|yline|iclone|abalin|apentin|olol|pril|statins?|cillin|mycin|etine|idone|orphine|azole|zepines?|adone|eridol)$/

export const isTreatment = (word: string): boolean => treatments.has(word) || medicines.test(word)
