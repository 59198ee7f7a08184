import { en } from '../../en.ts'
import { contextMenuTitle } from '../../interface/background.ts'
import { it } from '../../it.ts'
import { moments as englishMoments } from '../../prompts/en.ts'
import { moments as italianMoments } from '../../prompts/it.ts'
import { helplines } from '../../safety/helplines.ts'
import type { Corpus } from './corpus.ts'

/** All words that ship. `factIds`: the facts of the training unit that they may cite. */
export const createCorpus = (factIds: readonly string[]): Corpus => ({
  it: {
    ...it,
    strings: { ...it.strings, background: { contextMenuTitle: contextMenuTitle.it } },
    moments: italianMoments,
  },
  en: {
    ...en,
    strings: { ...en.strings, background: { contextMenuTitle: contextMenuTitle.en } },
    moments: englishMoments,
  },
  helplines,
  factIds,
})
