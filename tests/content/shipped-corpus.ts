import { createCorpus } from '#content/checks/corpus/create-corpus.ts'
import { factIds } from '../fixtures/fact-ids.ts'

/** The words as they ship, with the facts of the unit. */
export const shippedCorpus = createCorpus(factIds)
