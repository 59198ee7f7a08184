import { unpackWords } from './unpack-words.ts'
import { wordLists } from './word-lists.ts'

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Names of illnesses and conditions, one word each. */
export const conditions = new Set(unpackWords(wordLists.conditions))

/** Said of a person: *you’re bipolar*. */
export const conditionAdjectives =
  words(`depressed bipolar autistic manic psychotic schizophrenic dyslexic anorexic bulimic alcoholic anaemic anemic
  diabetic epileptic addicted neurotic paranoid delusional narcissistic codependent hypomanic suicidal-not dependent agoraphobic dyspraxic
  hypothyroid borderline psychopathic traumatised traumatized`)

export const conditionPeople = words(
  `addict alcoholic narcissist psychopath sociopath schizophrenic hypochondriac junkie hoarder diabetic epileptic alkie`,
)

export const treatments = new Set([...unpackWords(wordLists.treatments), 'b12'])
