import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { hasForm, hasLemma, hasPart } from './verb-forms.ts'

const sayings = new Set(splitWords('dire pensare ripetere raccontare scrivere chiedere'))
const longest = 4
/** “Secondo il cartello”, “a sentire loro”. */
const sources = phrases(`
secondo la|il|le|lo|l'|i|lei|gli|quel|questo|@name|loro|lui|alcuni|molti|@your
a sentire|detta _
`)

/** Whether the words are handed to somebody by a clause of its own: “vai avanti per inerzia, dici”, “ti sei detto: …”. */
export const isAttributed = remember(
  ({ clauses, asks, tokens }: Sentence): boolean =>
    !asks &&
    ((sources.matchAt(tokens, 0) !== undefined && !/^mio$|^mia$/.test(tokens[2]?.word ?? '')) ||
      clauses.some((clause, at) => {
        const { words, verb, depends, subject, negated, clitics } = readClause(clause)
        if (
          words.length > longest ||
          depends !== undefined ||
          subject === 'io' ||
          negated ||
          clitics.some((clitic) => /^gl/.test(clitic))
        )
          return false
        const token = words[verb]
        const told =
          hasLemma(token, sayings) &&
          !(token?.word === 'chiedono' && hasPart(words[verb + 1], 'determiner')) &&
          (hasForm(token, 'present', 2, 3) ||
            (at > 0 && hasForm(token, 'present', 6)) ||
            hasForm(token, 'imperfect', 2, 3, 6))
        const said =
          words.some((word) => hasForm(word, 'participle') && hasLemma(word, sayings)) &&
          /^(?:hai|sei|ha)$/.test(token?.word ?? '')
        return (
          said ||
          (told &&
            !hasForm(token, 'imperative', 2) &&
            !/^(?:che|cosa|se)$/.test(words[0]?.word ?? '') &&
            !words.some(({ word }) => /^(?:ne|niente|nulla)$/.test(word)))
        )
      })),
)
