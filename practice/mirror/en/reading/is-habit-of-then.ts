import type { Draft, Sentence } from '../../draft.ts'
import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { readSentence } from './read-sentence.ts'
import { tellsYou } from './tells-you.ts'

/** *Nights I’d sit …*, *so I wouldn’t pass it*. */
const signs = englishPhrases(`
days|nights|evenings|mornings|sundays|weekends ,? i would
just to hear|see|watch
just @gerund
so i|they|nobody|no-one would not|never?
they|he|she would ... and i would
and still have|be|get
some days|nights|mornings
for years|months|weeks|ages
then ,
everyone|everybody|they|he|she|it had
for fun|company|badness|warmth
`)
/** Ways to spend a day that nobody tells others to do, but for *sit tight*, *sleep on it*. */
const pastimes = new Set(
  'walk sit stand lie sleep wander hide cry nod pretend drink wake dream ride hang wash sing pray rehearse practise steal beg queue'.split(
    ' ',
  ),
)
const ours = /^(?:my|myself|mine|our|ours|ourselves)$/

/** Whether *I’d* tells what the writer used to do, not what they would do now: *I’d walk past my old street*. */
export function isHabitOfThen(
  { clause, sentence, tokens, subjectAt, openers, previous, verb, rest }: ClauseShape,
  { sentences }: Draft,
): boolean {
  if (tellsYou(tokens)) return false
  const tellsOfThen = (other: Sentence | undefined) =>
    other !== undefined &&
    readSentence(other).some(
      (shape) =>
        shape.clause !== clause &&
        // *get it looked at*: nobody looked.
        (other === sentence
          ? shape.subject !== 'it'
          : /^(?:i|we|my|mine|our)$/.test(shape.tokens[shape.subjectAt]?.word ?? '')) &&
        (shape.verb?.form === 'past' || shape.modal === 'could' || shape.tokens.some(({ word }) => word === 'did')) &&
        !tellsYou(shape.tokens) &&
        !/^(?:before|until|till|if)$/.test(shape.openers[0] ?? ''),
    )
  return (
    // *They sang, and I’d hum*
    (openers[0] === 'and' && previous?.verb?.form === 'past') ||
    (pastimes.has(verb?.lemma ?? '') && !/^(?:on|tight|down|away|out|off|up|with)$/.test(tokens[rest]?.word ?? '')) ||
    signs.findOnce(sentence.tokens) !== undefined ||
    tokens.slice(subjectAt).some(({ word }) => ours.test(word)) ||
    tellsOfThen(sentence) ||
    tellsOfThen(sentences[sentences.indexOf(sentence) - 1]) ||
    (sentences.some(tellsOfThen) && !sentences.some((other) => tellsYou(other.tokens)))
  )
}
