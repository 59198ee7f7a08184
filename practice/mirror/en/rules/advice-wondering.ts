import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
  i wonder|wondered if|whether you would|could|should|might|have|need|tried
  i wonder|wondered if|whether a|an|some|the|it|there|going|talking|seeing|taking|@gerund
  i am|was just? wondering if|whether you would|could|should|might|have|need|tried
  i am|was just? wondering if|whether a|an|some|it|there|@gerund
  maybe|perhaps you would|could|should|might|need|can @base|like|want|@adverb|to
  maybe|perhaps we could|should|can
  i just? think you would feel|be|do|find
`)
const feelings = englishPhrases(`
  if|whether it|there was|is|felt|feels|hurt|were
  if|whether you would|could like|tell|say|be|mind|share|have
  if|whether you|it have been|felt|had|got|ever|noticed
  maybe|perhaps you would have
`)

/** A suggestion put as the writer’s wondering: I wonder whether a walk would help. */
export const adviceWondering: Rule = {
  id: 'advice-wondering',
  label: 'advice',
  severity: 'clear',
  check: (draft) =>
    markPhrases(draft, phrases, ({ tokens }, { from, to }) => feelings.find(tokens.slice(from, to + 2)) === undefined),
}
