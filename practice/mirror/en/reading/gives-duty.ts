import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { isReflectiveLead, isReported } from './is-reported.ts'
import { requirements } from './requirements.ts'
import { is } from './word-class.ts'

const words = (text: string) => new Set(text.split(' '))

/** After *must* these are a guess: *you must be tired*, *you must feel*. */
const states = words(
  'feel miss love hate want know think wonder have need be mean find remember dread worry wish hope hear spend',
)
const demanded = englishPhrases(
  'be careful|patient|strong|honest|ready|willing|brave|kind|on|there|firm|polite|prepared|clear|strict|realistic',
)
/** What a person can be able to do without being told to: *you could hear them*. */
const abilities = words(
  'feel see hear tell sense imagine cope breathe manage be have lose understand say do remember know stand afford count rely sleep eat expect trust believe smell taste notice walk',
)
/** *You can …* informs; with these it nudges: *you can appeal*. */
const rights = words('appeal apply ask challenge claim complain contest demand dispute insist sue')
const permitted = englishPhrases('always|just|maybe|also|perhaps|easily|even|simply|then _')
/** What people need that nobody can prescribe: *you need someone who listens*. */
const humanNeeds = words(
  'someone somebody people them him her it me us time space quiet company love answers safety more no nothing something that this some',
)
const heardNeeds = englishPhrases(`
  feel|know|hear|believe|understand
  be left|heard|sure|understood|able|listened|believed|held|loved
`)
/** *You should see the size of it* asks for wonder, not for a deed. */
const sights = words('see hear meet')
const shames = words('ashamed proud grateful thankful glad happy')
/** *You should get a letter soon*: what will come, not what to do. */
const expected = englishPhrases(`
  be fine|okay|hearing|proud|getting|able|seeing
  be in|there|through|home in|by|soon|@day|next|within
  have|be|get|feel|hear|notice|receive _? _? _? any|by|soon|next|today|tomorrow|within
`)
const feelsShame = ({ verb, tokens, rest }: ClauseShape) =>
  verb?.lemma === 'be' && tokens.slice(rest, rest + 2).some(({ word }) => shames.has(word))
const ownTurn = englishPhrases('_ me|us')
const betterOff = englishPhrases(`
  you would|had better|best @adverb? _
  you could|can|might|should as|too
  you must $|.|!
  you would @adverb? be|do|get|feel|sleep|cope|manage a|much|far? lot? @best|happier|calmer|warmer
  you will @adverb? be|do|sleep|manage much|far? better|happier|safer if|@gerund|with|at|out|off|without
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
  you want to keep|make|mind|phone|ring|check|watch|avoid
  you want to have|get|take it|that|your|this|them|yourself in|on|@noun|@past|up|back|out|off|down|seen|further
  you want to be @gerund|careful|firm|wary
  you need a|an|some|better|another|proper|new
  you want a|an doctor|course|break|holiday|lawyer|solicitor
  you could|might|may well? want|like|need|prefer|wish to
  you could|might|may think|look|benefit of|about|from|into
  you might|may @adverb? look|tell|take|talk|ask|try|call|use|find|phone|speak|ring|start|write|check|consider|bring|join
  you would benefit from
  you could|can|might|should do a|the|that|with|worse a|$|.|some|lot|worse|than|same
  you do the same $|,|.|!
  you would @adverb? love|enjoy it|a|the|that|@gerund
  you might|may as well
  you really? have? got to have|be|do|@base
`)

const isGuess = ({ verb, tokens, auxiliaries, rest }: ClauseShape) =>
  verb !== undefined &&
  ((verb.lemma === 'get' && is(tokens[rest], 'adjective')) ||
    auxiliaries.includes('have') ||
    auxiliaries.includes('be') ||
    (states.has(verb.lemma) && demanded.matchAt(tokens, verb.at) === undefined))

/** *All you have to deal with*, *when you need to*: the duty is told, not given. */
function isTold({ sentence, openers, previous, clause, tokens, subjectAt }: ClauseShape): boolean {
  if (
    openers.some((opener) =>
      /^(?:if|when|whenever|because|since|while|whether|than|as|unless|until|till|although|though|before|after)$/.test(
        opener,
      ),
    )
  )
    return true
  if (tokens.slice(0, subjectAt).some((token) => is(token, 'question-word'))) return true
  if (
    sentence.tokens.slice(-4).some((token, index, ending) => token.word === 'you' && ending[index + 1]?.word === 'said')
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
      following?.word !== 'have' &&
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
      !humanNeeds.has(following.word) &&
      !tokens.slice(rest).some(({ word }) => /^(?:time|space|quiet|peace)$/.test(word)) &&
      !following.capital &&
      (is(following, 'noun') || is(following, 'determiner') || is(following, 'adjective'))
    )
  }
  if (ownTurn.matchAt(tokens, verb.at) !== undefined || auxiliaries.includes('have')) return false
  if (restates || isTold(shape)) return false
  if (modal === 'could') return !abilities.has(verb.lemma)
  return (
    modal === 'can' &&
    (rights.has(verb.lemma) || (permitted.matchAt(tokens, verb.at - 1) !== undefined && !abilities.has(verb.lemma)))
  )
}

/** *You need a place where nobody shouts*, *you'd feel better if they said sorry*: what is missed, not what to do. */
const othersTurn = englishPhrases(`
  you have|got got? to? wonder|laugh|hand|smile|admit|agree
  you would want to know|hear|see
  should be @gerund ... not|instead
  you are meant|supposed to be|feel|know|sleep|care|smile
  you could|might say|call it|that
  you might|may want|like to know|hear
  you have|need to be there|so|always
  you would need to be a
  you have|need ... for everyone|everybody
`)

/** Whether a clause says with should, must, need to, could or had better what the reader is to do. */
export const givesDuty = (shape: ClauseShape): boolean => {
  const { kind, subject, sentence, previous, tokens, subjectAt } = shape
  if (kind !== 'statement') return false
  // *sounds like you should rest*: the same words that say back nudge here.
  const nudges =
    previous !== undefined &&
    isReflectiveLead(previous) &&
    previous.verb?.lemma !== 'feel' &&
    (shape.modal === 'should' || shape.modal === 'ought')
  if (nudges) return subject === 'you' && isDuty(shape)
  if (isReported(shape)) return false
  if (previous !== undefined && isReflectiveLead(previous) && shape.clause.separator === '') return false
  if (previous?.kind === 'inverted' || (sentence.asks && sentence.clauses.at(-1) === shape.clause)) return false
  const idiom = betterOff.find(tokens.slice(subjectAt))
  if (/^(?:if|whether)$/.test(shape.openers.at(-1) ?? '') && shape.modal === 'should') return false
  if (shape.verb?.lemma === 'have' && shape.negated && shape.modal !== undefined && tokens[shape.rest]?.word === 'to')
    return false
  if (othersTurn.find(sentence.tokens) !== undefined || requirements.find(sentence.tokens) !== undefined) return false
  if (idiom !== undefined && !isTold(shape) && shape.openers[0] !== 'so') return true
  return subject === 'you' && isDuty(shape)
}
