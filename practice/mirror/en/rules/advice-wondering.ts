import { createAdviceRule } from '../create-advice-rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
  i am|was? just? wonder|wondered|wondering if|whether you would|could|should|might|have|need|tried
  i am|was? just? wonder|wondered|wondering if|whether a|an|some|the|it|there|going|@gerund
  maybe|perhaps you|we would|could|should|might|need|can|@base|like|want|@adverb|to
`)
const feelings = englishPhrases(`
  if|whether it|there was|is|felt|feels|hurt|were
  if|whether you would|could like|tell|say|be|mind|share|have
  if|whether you|it have been|felt|had|got|ever|noticed
  maybe|perhaps you would have
`)

/** A suggestion put as the writer’s wondering: I wonder whether a walk would help. */
export const adviceWondering = createAdviceRule('advice-wondering', (draft) =>
  markPhrases(draft, phrases, ({ tokens }, { from, to }) => feelings.find(tokens.slice(from, to + 2)) === undefined),
)
