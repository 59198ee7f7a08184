import type { Check } from './check.ts'
import { explain } from './explain.ts'
import { wholeWords } from './words/worded.ts'

/** Words that say *tu* to someone, whatever the verb. «Alle sei» is an hour. */
const tu = wholeWords('tu|te|ti|tuo|tua|tuoi|tue|hai|(?<!alle )sei|vuoi|puoi|preferisci|raccontami|dimmi')

export const leiWhereAddressed: Check = {
  id: 'lei-where-addressed',
  description: 'Italian words that say tu have a lei form, and the lei form says no tu.',
  check: (corpus) =>
    corpus.it.moments.flatMap(({ prompts }) =>
      prompts.flatMap(({ id, words, lei }) => {
        const found = lei === undefined ? tu.exec(words) : tu.exec(lei)
        return found === null
          ? []
          : [
              explain({
                where: `it ${id}`,
                noticed: `“${found[0]}” says tu${lei === undefined ? ', and there is no lei form' : ' in the lei form'}.`,
                why: 'Whoever chose lei would find another voice in the middle.',
                tryThis: 'the same words addressed as lei.',
              }),
            ]
      }),
    ),
}
