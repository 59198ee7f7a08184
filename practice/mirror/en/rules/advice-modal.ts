import { createAdviceRule } from '../create-advice-rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { givesDuty } from '../reading/gives-duty.ts'
import { markShapes } from '../reading/mark-shapes.ts'

/** *Gotta get that looked at*: the subject is left out. */
const bareDuty = englishPhrases(`
got to @base
could always @base
`)

/** Says with should, must, need to, could or had better what the reader is to do. */
export const adviceModal = createAdviceRule('advice-modal', (draft) =>
  markShapes(
    draft,
    (shape) =>
      givesDuty(shape) ||
      (shape.kind !== 'statement' &&
        !shape.sentence.asks &&
        bareDuty.matchAt(shape.tokens, shape.head) !== undefined &&
        !/^(?:go|run|dash|fly|rush|leave|head)$/.test(shape.tokens[shape.head + 2]?.word ?? '')),
  ),
)
