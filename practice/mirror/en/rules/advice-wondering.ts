import { createAdviceRule } from '../create-advice-rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
i was|am? just? wonder|wondering|wondered if|whether you have|would|could|might|need|should|tried
i was|am? just? wonder|wondering|wondered if|whether a|it|the|@gerund|an|some|there|going
`)
const feelings = englishPhrases(`
if|whether it|there is|was|were|hurt|felt|feels
if|whether you would|could have|be|say|like|tell|share|mind
if|whether you|it have got|had|been|felt|ever|noticed
`)

/** A suggestion put as the writer’s wondering: I wonder whether a walk would help. */
export const adviceWondering = createAdviceRule('advice-wondering', (draft) =>
  markPhrases(draft, phrases, ({ tokens }, { from, to }) => feelings.find(tokens.slice(from, to + 2)) === undefined),
)
