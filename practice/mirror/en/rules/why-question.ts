import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { readQuestion } from '../reading/read-question.ts'

const reasons = englishPhrases(`
why _?
how come _
what is|was the|your reason
what made|makes you
`)
const suggested = englishPhrases(`
why do not you|we
why not
`)
const asked = englishPhrases('do you know|i|may|can|could|tell|like|wonder why|to|me|i')

/** Asks for the reason of what the reader did: why did you, how come you. */
export const whyQuestion: Rule = {
  id: 'why-question',
  label: 'why',
  severity: 'light',
  check: (draft) =>
    markPhrases(draft, reasons, (sentence, { from }) => {
      const { tokens } = sentence
      if (suggested.matchAt(tokens, from) !== undefined) return false
      const asks = asked.find(tokens.slice(0, from + 1)) !== undefined
      const yours =
        tokens.slice(from).some(({ word }) => /^(?:you|your|yourself)$/.test(word)) || tokens.length - from < 8
      return yours && (readQuestion(sentence) !== undefined || asks)
    }),
}
