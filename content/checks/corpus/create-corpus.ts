import { feelings as englishFeelings } from '../../feelings/en.ts'
import { feelings as italianFeelings } from '../../feelings/it.ts'
import { moments as englishMoments } from '../../prompts/en.ts'
import { moments as italianMoments } from '../../prompts/it.ts'
import { safetyCard as englishCard } from '../../safety/en/card.ts'
import { helplines } from '../../safety/helplines.ts'
import { safetyCard as italianCard } from '../../safety/it/card.ts'
import { confidentiality as englishConfidentiality } from '../../unit-1/en/confidentiality.ts'
import { duties as englishDuties } from '../../unit-1/en/duties.ts'
import { functions as englishFunctions } from '../../unit-1/en/functions.ts'
import { values as englishValues } from '../../unit-1/en/values.ts'
import { confidentiality as italianConfidentiality } from '../../unit-1/it/confidentiality.ts'
import { duties as italianDuties } from '../../unit-1/it/duties.ts'
import { functions as italianFunctions } from '../../unit-1/it/functions.ts'
import { values as italianValues } from '../../unit-1/it/values.ts'
import { welcome as englishWelcome } from '../../welcome/en.ts'
import { welcome as italianWelcome } from '../../welcome/it.ts'
import type { Corpus } from './corpus.ts'

/** All words that ship. `factIds`: the facts of the training unit that they may cite. */
export const createCorpus = (factIds: readonly string[]): Corpus => ({
  it: {
    strings: {},
    unit: {
      duties: italianDuties,
      functions: italianFunctions,
      values: italianValues,
      confidentiality: italianConfidentiality,
    },
    feelings: italianFeelings,
    safetyCard: italianCard,
    welcome: italianWelcome,
    moments: italianMoments,
  },
  en: {
    strings: {},
    unit: {
      duties: englishDuties,
      functions: englishFunctions,
      values: englishValues,
      confidentiality: englishConfidentiality,
    },
    feelings: englishFeelings,
    safetyCard: englishCard,
    welcome: englishWelcome,
    moments: englishMoments,
  },
  helplines,
  factIds,
})
