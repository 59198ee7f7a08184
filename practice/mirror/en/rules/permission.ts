import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
  may|might|can|could i @adverb? @adverb? share|tell|ask|offer|suggest|say|give|make|mention|run|put|show|name|check|add|speak|set|propose|point
  may|can|could we @adverb? talk|speak|look|go|come|discuss|return|explore about|at|back|through
  would|is|will it @adverb? @adverb? be? okay|alright|all|right|fine|helpful|useful|possible|good ... if|to|for|that i|me|we|ask|share|tell|put|say|throw|name|talk
  would it @adverb? be? okay|alright|all|helpful|useful|fine|good to|if|for
  is it @adverb? okay|alright|all|fine to|if|for|right
  would it help to|if i|hear|talk|think|look|know|named|name
  are you @adverb? okay|alright|all|happy|comfortable|fine|open with|to|for|if|right
  would you @adverb? be @adverb? okay|alright|all|happy|comfortable|open|up|interested|willing|fine with|to|for|if|in|right me|hear|hearing|some|my|i|talk|look|it
  would|do you @adverb? mind me|if|my|us
  would|do you @adverb? like|want me|us to|there
  would you @adverb? like|want|care to|for? hear|some|a|me|ideas|to few|what|look|talk|it|thoughts|suggestions|my|about
  do you want to look|hear at|what|about|some|my
  would you want me|to hear|there
  do i have your
  mind if i|we
  shall i @adverb? send|come|tell|say|share|ask|ring|call|go|write|show|explain|put|speak|check
  want|wanna me|us to
  want some|a|to few? ideas|suggestions|thoughts|hear
  okay|alright|all if|right? if? i
  if it is @adverb? okay|alright|all|fine|useful|helpful|welcome with|for|right|,?
  if that would be|help @adverb? any|a|some
  if that is @adverb? okay|alright|all|fine|useful|helpful|welcome|something
  if you would like|want @adverb? that|it|,|i|to
  if you are @adverb? up|open|happy|interested|okay for|to|in|with
  if i may
  if you want i could|can|will
  if you want that
  only if you want|say|would|like
  only if it is
  with your okay|say-so|permission|blessing
  can i give you a
  would a few|some|couple
  would any|some of
  would you like that
  would you rather not
  is that okay|alright|all|fine with|right|by
  would you be up for
  would you want me|us
  can|could|shall we @adverb? look|go|come|think|try again|back|through|at|over|together|it
  i could show|share|tell|describe|name ... if|would you
  happy to go|share|tell|show|talk over|through|some|you|what|about
`)
const rude = englishPhrases(`
  would it help to @base
  can|could|may i help|get|have|see|do|come
`)
const notAsking = new Set(['know', 'sure', 'wonder', 'remember'])

/** Asks before sharing an idea or a story, before a delicate question, or before acting for the reader. */
export const permission: Rule = {
  id: 'permission',
  label: 'permission',
  check: (draft) =>
    markPhrases(draft, phrases, ({ tokens }, { from, to }) => {
      const helpful = rude.matchAt(tokens, from)
      const shares = tokens
        .slice(to - 1, to + 2)
        .some(({ word }) => /^(?:hear|talk|think|look|know|name|named|i|say)$/.test(word))
      return (helpful === undefined || shares) && !notAsking.has(tokens[from - 1]?.word ?? '')
    }),
}
