import type { Draft, Sentence } from '../../draft.ts'
import type { Span } from '../../label.ts'
import type { Match, Phrases } from '../../phrases/create-phrases.ts'

/** Where phrases stand in a draft. `test`: what else has to hold of the sentence. */
export const markPhrases = (
  draft: Draft,
  phrases: Phrases,
  test: (sentence: Sentence, match: Match) => boolean = () => true,
): Span[] =>
  draft.sentences.flatMap((sentence) =>
    phrases
      .findAll(sentence.tokens)
      .filter((match) => test(sentence, match))
      .map(({ start, end }) => ({ start, end })),
  )
