import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
  i wonder|wondered if|whether you 'd|could|should|might|would|have|'ve|need|tried
  i wonder|wondered if|whether a|an|some|the|it|there|going|talking|seeing|taking|@gerund
  i 'm|was|am just? wondering if|whether you 'd|could|should|might|have|'ve|need|tried
  i 'm|was|am just? wondering if|whether a|an|some|it|there|@gerund
  maybe|perhaps you 'd|would|could|should|might|need|can @base|like|want|@adverb|to
  maybe|perhaps we could|should|can
  i just? think you 'd feel|be|do|find
`)
const feelings = englishPhrases(`
  if|whether it|there was|is|felt|feels|hurt|'s|were
  if|whether you 'd|would|could like|tell|say|be|mind|share|have
  if|whether you|it have|'ve been|felt|had|got|ever|noticed
  maybe|perhaps you would|'d have
`)

export const adviceWondering: Rule = {
  id: 'advice-wondering',
  label: 'advice',
  severity: 'clear',
  description: 'A suggestion put as the writer’s wondering: I wonder whether a walk would help.',
  check: (draft) =>
    markPhrases(draft, phrases, ({ tokens }, { from, to }) => feelings.find(tokens.slice(from, to + 2)) === undefined),
}
