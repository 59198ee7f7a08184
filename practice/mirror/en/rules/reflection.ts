import type { Draft } from '../../draft.ts'
import type { Span } from '../../label.ts'
import type { Rule } from '../../rule.ts'
import { traits } from '../lexicon/traits.ts'
import { markShapes } from '../reading/mark-shapes.ts'
import { saysBack } from '../reading/says-back.ts'
import { adviceImperative } from './advice-imperative.ts'
import { adviceImpersonal } from './advice-impersonal.ts'
import { adviceModal } from './advice-modal.ts'
import { adviceVeiled } from './advice-veiled.ts'
import { confidentiality } from './confidentiality.ts'
import { diagnosis } from './diagnosis.ts'
import { judgementBlame } from './judgement-blame.ts'
import { judgementPraise } from './judgement-praise.ts'
import { offer } from './offer.ts'
import { promise } from './promise.ts'
import { reassurance } from './reassurance.ts'
import { summary } from './summary.ts'

/** Blame, comfort or a diagnosis in the clothes of a reflection is none; nor are the ways of an offer. */
const steering = [
  adviceImpersonal,
  adviceVeiled,
  confidentiality,
  diagnosis,
  judgementBlame,
  judgementPraise,
  offer,
  promise,
  reassurance,
]
/** Beside advice only what is said of the reader still says back: *you’re tired, so rest*. */
const advising = [adviceImperative, adviceModal]

const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end

function findSentences(draft: Draft, rules: readonly Rule[]): Span[] {
  const spans = rules.flatMap((rule) => rule.check(draft))
  return draft.sentences.filter((sentence) => spans.some((span) => touches(span, sentence)))
}

/** Says back facts, feelings or meaning of the reader as a statement. */
export const reflection: Rule = {
  id: 'reflection',
  label: 'reflection',
  check(draft) {
    const steered = findSentences(draft, steering)
    const advised = findSentences(draft, advising)
    const praised = draft.sentences.filter(({ tokens }) => traits.findOnce(tokens) !== undefined)
    const said = markShapes(
      draft,
      (shape) =>
        ![...steered, ...praised].some((sentence) => touches(sentence, shape.clause)) &&
        !(shape.subject !== 'you' && advised.some((sentence) => touches(sentence, shape.clause))) &&
        saysBack(shape),
    )
    // What gathers says back, too.
    return [...said, ...summary.check(draft)]
  },
}
