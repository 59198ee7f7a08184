import type { Draft, Sentence } from '../../draft.ts'
import type { Span } from '../../label.ts'
import type { Rule } from '../../rule.ts'
import { reflectiveLeads } from '../lexicon/reflective-phrases.ts'
import { traits } from '../lexicon/traits.ts'
import { isInner } from '../reading/is-inner.ts'
import { isTale } from '../reading/is-tale.ts'
import { markShapes } from '../reading/mark-shapes.ts'
import { readSentence } from '../reading/read-sentence.ts'
import { saysBack } from '../reading/says-back.ts'
import { tellsOwnStory } from '../reading/tells-own-story.ts'
import { tellsYou } from '../reading/tells-you.ts'
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

/** Beside these, anywhere in the draft, a plain deed is part of the case, no echo: *you bought a telly. I despair*. */
const accusing = [judgementBlame]

const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end

function findSentences(draft: Draft, rules: readonly Rule[]): Span[] {
  const spans = rules.flatMap((rule) => rule.check(draft))
  return draft.sentences.filter((sentence) => spans.some((span) => touches(span, sentence)))
}

/** Sentences without *you* that go on with the writer's own story: *I had bailiffs too. They left the cat*. */
function findToldByWriter({ sentences }: Draft): ReadonlySet<Sentence> {
  const told = new Set<Sentence>()
  let goesOn = false
  for (const sentence of sentences) {
    const shapes = readSentence(sentence)
    const you = tellsYou(sentence.tokens)
    if (goesOn && !you && shapes[0]?.openers[0] !== 'so' && reflectiveLeads.matchAt(sentence.tokens, 0) === undefined)
      told.add(sentence)
    const dropped = shapes.some(
      (shape) => isTale(shape) || ((shape.kind === 'dropped' || shape.subject === 'we') && shape.verb?.form === 'past'),
    )
    goesOn = !you && (goesOn || dropped || shapes.some(tellsOwnStory)) && !sentence.asks
  }
  return told
}

/** Says back facts, feelings or meaning of the reader as a statement; also one held out for a yes. */
export const reflection: Rule = {
  id: 'reflection',
  label: 'reflection',
  check(draft) {
    const steered = findSentences(draft, steering)
    const advised = findSentences(draft, advising)
    const accused = accusing.some((rule) => rule.check(draft).length > 0)
    const told = findToldByWriter(draft)
    // In a longer reply, what neither names the reader nor weighs on anyone is news of the day.
    const long = draft.sentences.length > 2
    // *You walked out, and that took some doing*: only what follows praises.
    const praised = draft.sentences.flatMap((sentence) => {
      const match = traits.findOnce(sentence.tokens)
      if (match === undefined) return []
      const back = match.from > 3 && /^(?:it|that|this|which)$/.test(sentence.tokens[match.from]?.word ?? '')
      return [back ? match : sentence]
    })
    const said = markShapes(
      draft,
      (shape) =>
        ![...steered, ...praised].some((sentence) => touches(sentence, shape.clause)) &&
        !(shape.subject !== 'you' && advised.some((sentence) => touches(sentence, shape.clause))) &&
        !(accused && !isInner(shape)) &&
        // *Take a flask. You want a stamp*: what to bring.
        !(shape.verb?.lemma === 'want' && !shape.negated && advised.some(({ end }) => end <= shape.clause.start)) &&
        !told.has(shape.sentence) &&
        !(long && !tellsYou(shape.sentence.tokens) && !isInner(shape)) &&
        saysBack(shape),
    )
    // What gathers says back, too.
    return [...said, ...summary.check(draft)]
  },
}
