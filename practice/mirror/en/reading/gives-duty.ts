import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { isReflectiveLead, isReported } from './is-reported.ts'
import { isSaidByThem } from './is-said-by-them.ts'
import { requirements } from './requirements.ts'
import { is } from './word-class.ts'

const words = (text: string) => new Set(text.split(' '))

/** After *must* these are a guess: *you must be tired*, *you must feel*. */
const states = words(
  'feel miss love hate want know think wonder have need be mean find remember dread worry wish hope hear spend',
)
const demanded = englishPhrases(
  'be on|there|kind|clear|brave|honest|careful|strong|patient|firm|willing|polite|prepared|ready|realistic|strict',
)
/** What a person can be able to do without being told to: *you could hear them*. */
const abilities = words(
  'feel see hear tell sense imagine cope breathe manage be have lose understand say do remember know stand afford count rely sleep eat expect trust believe smell taste notice walk need want miss like love wonder cry fall win regret catch wish find think',
)
/** *You can …* informs; with these it nudges: *you can appeal*. */
const rights = words('appeal apply ask challenge claim complain contest demand dispute insist sue')
const permitted = englishPhrases('always|just|maybe|also|perhaps|easily|even|simply|then _')
const heardNeeds = englishPhrases(`
feel|know|hear|believe|understand
be left|heard|sure|understood|able|listened|believed|held|loved
`)
/** *You should see the size of it* asks for wonder, not for a deed. */
const sights = words('see hear meet')
const shames = words('ashamed proud grateful thankful glad happy')
/** *You should get a letter soon*: what will come, not what to do. */
const expected = englishPhrases(`
be fine|okay|hearing|proud|able|getting|seeing
be in|there|through|home in|by|soon|@day|next|within
have|be|get|feel|hear|notice|receive ... any|by|soon|next|today|tomorrow|within
`)
const feelsShame = ({ verb, tokens, rest }: ClauseShape) =>
  verb?.lemma === 'be' && tokens.slice(rest, rest + 2).some(({ word }) => shames.has(word))
const betterOff = englishPhrases(`
you would|had better|best @adverb? _
you could|can|might|should as|too
you must $|.|!
you would @adverb? be|do|get|feel|sleep|cope|manage a|much|far? lot? @best|happier|calmer|warmer
you will @adverb? be|do|sleep|manage much|far? better|happier|safer if|@gerund|with|at|off|out|without
you would be as|right|well|daft|silly|wise|stupid|crazy|foolish|mad
you are @adverb? @best to|@gerund|@past|off|without
you are as good|well to|@gerund|just
you are meant|supposed to @adverb? @base
you owe it to
you can not go wrong
you can not just|keep|let @gerund|on|them|her|him|people|sit|carry|ignore
you do not want to be|leave it|@gerund
you want to ask for
you want to get yourself
you do not want to go in|down|into|near
you would|will @adverb? do|want|need to|well
you are going to have|want|need to|a|an
you want to make|mind|phone|ring|check|watch|avoid
you want to keep your|every|all|away|off|quiet|an|copies
you want to have|get|take it|that|your|this|them|yourself in|on|@past|@noun|up|back|off|out|down|seen|further
you want to be @gerund|careful|firm|wary
you want a|an doctor|course|break|holiday|lawyer|solicitor
you could|might|may well? want|need|like|prefer|wish to
you could|might|may think|look|benefit of|about|from|into
you might|may @adverb? ask|try|find|consider
you would benefit from
you will not? regret
you want to see|tell|ask a|the|your @helper
you could|can|might|should do a|the|that|with|worse a|$|.|some|lot|worse|than|same
you do the same $|,|.|!
you would @adverb? love|enjoy a|it|the|that|@gerund
you might|may as well
you really? have? got to have|be|do|@base
`)

const isGuess = ({ verb, tokens, auxiliaries, rest }: ClauseShape) =>
  verb !== undefined &&
  ((verb.lemma === 'get' && tokens.slice(rest, rest + 2).some((token) => is(token, 'adjective'))) ||
    auxiliaries.includes('have') ||
    auxiliaries.includes('be') ||
    (states.has(verb.lemma) && demanded.matchAt(tokens, verb.at) === undefined))

/** *All you have to deal with*, *when you need to*: the duty is told, not given. */
function isTold({ openers, previous, clause }: ClauseShape): boolean {
  if (
    openers.some((opener) =>
      /^(?:if|when|whenever|because|since|while|whether|than|as|unless|until|till|although|though|before|after)$/.test(
        opener,
      ),
    )
  )
    return true
  const last = previous?.tokens.at(-1)
  const relative =
    last !== undefined &&
    clause.separator === '' &&
    ((is(last, 'noun') && /^(?:any|the|those|these|all|some)$/.test(previous?.tokens.at(-2)?.word ?? '')) ||
      /^(?:everything|all|anything|things?|what|how|much|whatever|stuff|nothing|someone|one|nobody|no-one|nowhere|somewhere|anyone)$/.test(
        last.word,
      ))
  return relative
}

function isDuty(shape: ClauseShape): boolean {
  const { modal, verb, negated, tokens, rest, auxiliaries, openers } = shape
  const following = tokens[rest]
  if (verb === undefined) return false
  if (modal === 'should' || modal === 'ought')
    return (
      !auxiliaries.includes('have') &&
      !(
        sights.has(verb.lemma) &&
        /^(?:the|his|her|their|this|that|what|how|it|them|him|me|us|my)$/.test(following?.word ?? '')
      ) &&
      !feelsShame(shape) &&
      expected.matchAt(tokens, verb.at) === undefined
    )
  if (modal === 'must') return negated || !isGuess(shape)
  if (negated) return false
  const restates = openers[0] === 'so' && shape.clause.separator === ''
  if (verb.lemma === 'need' || verb.lemma === 'have') {
    if (restates || isTold(shape) || (modal !== undefined && modal !== 'will')) return false
    const toAct = is(following, 'infinitive-mark') || (following?.word === 'got' && tokens[rest + 1]?.word === 'to')
    if (toAct) return verb.form !== 'past' && heardNeeds.matchAt(tokens, rest + 1) === undefined
    return (
      verb.lemma === 'need' &&
      modal === undefined &&
      verb.form !== 'past' &&
      following !== undefined &&
      !tokens
        .slice(rest)
        .some(({ word }) =>
          /^(?:time|space|quiet|peace|company|love|answers|safety|more|something|nothing|some|no|her)$/.test(word),
        ) &&
      (is(following, 'noun') || is(following, 'determiner') || is(following, 'adjective'))
    )
  }
  if (auxiliaries.includes('have')) return false
  if (restates || isTold(shape)) return false
  if (modal === 'could' || (modal === 'might' && verb.lemma !== 'get')) return !abilities.has(verb.lemma)
  return (
    modal === 'can' &&
    (rights.has(verb.lemma) || (permitted.matchAt(tokens, verb.at - 1) !== undefined && !abilities.has(verb.lemma)))
  )
}

/** *You need a place where nobody shouts*, *you'd feel better if they said sorry*: what is missed, not what to do. */
const othersTurn = englishPhrases(`
you have|got|must got? to? be? wonder|laugh|hand|smile|joking|kidding|admit|agree
you have got? to ... over|every time|again|new|single
should not have $|,
you would want to know|hear|see
should be @gerund ... not|instead
you are meant|supposed to be|feel|know|sleep|care|smile
you might|may want|like to know|hear
you have|need ... for everyone|everybody
you have|need to be so|always
`)

/** Whether a clause says with should, must, need to, could or had better what the reader is to do. */
export const givesDuty = (shape: ClauseShape): boolean => {
  const { kind, subject, sentence, previous, tokens, subjectAt } = shape
  if (kind !== 'statement' || isSaidByThem(sentence)) return false
  // *sounds like you should rest*: the same words that say back nudge here.
  const nudges =
    previous !== undefined && isReflectiveLead(previous) && (shape.modal === 'should' || shape.modal === 'ought')
  if (nudges) return subject === 'you' && isDuty(shape)
  if (isReported(shape)) return false
  if (previous !== undefined && isReflectiveLead(previous) && shape.clause.separator === '') return false
  const idiom = betterOff.find(tokens.slice(subjectAt))
  if (/^(?:if|whether)$/.test(shape.openers.at(-1) ?? '') && shape.modal === 'should') return false
  if (shape.verb?.lemma === 'have' && shape.negated && shape.modal !== undefined && tokens[shape.rest]?.word === 'to')
    return false
  if (othersTurn.find(sentence.tokens) !== undefined || requirements.find(sentence.tokens) !== undefined) return false
  if (idiom !== undefined && !isTold(shape) && shape.openers[0] !== 'so') return true
  return subject === 'you' && isDuty(shape)
}
