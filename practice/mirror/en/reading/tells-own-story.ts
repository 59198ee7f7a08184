import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { isErrand } from './is-errand.ts'

/** What one does in the conversation or on the day is no story of one's life: *I read your message*. */
const talk = new Set(
  'hear read see think wonder get mean want say tell ask write notice hope understand appreciate be do like know reply answer call ring text send miss forget need guess imagine feel promise mention come look listen suggest agree try enjoy talk speak check find drop leave print put pass wait finish reckon pick bring give learn admit have'.split(
    ' ',
  ),
)
const places =
  'care|prison|jail|hospital|rehab|recovery|streets|street|hostel|hostels|benefits|drink|gear|methadone|refuge|shelter|shelters|detention|debt|same|mess|car|van|tent|doorway|army|ward|script|boats|dock|probation|both'
const stories = englishPhrases(`
me too
been there $|,|.|and|too|mate
happened to me|us
mine was|were|had|did|said|took|came|went
i have @adverb? been there|@past|through|sober|called|clean|moved|inside|turned|evicted|homeless
i|we have @adverb? been in|on a|the? ${places}
i|we have @adverb? got|had a|the|that|my|@number _? like|same|experience|record|similar
i @past ... too|myself|also
got|worked|kept|sorted|helped|saved|suited for? my|me|us $|off|out|too|through|sober|clean|alive
i still have|can|get|hear|keep|find|miss|cry|hate|struggle|wake|dream
i am only? a|@number _? weeks|months|years|days|year off|sober|clean
i am @adverb? a|an care|ex|former|recovered|recovering|survivor
i am @adverb? a|an _? _? _? father|mother|mum|dad|parent|addict|alcoholic|carer|mom|refugee|veteran|widow
i am in recovery
i was|am in a|the same|similar
i am also a|an
i @adverb? struggle|suffer with|from|too
i @adverb? do|get|feel|worry|hate|live that|this|about|my|@feeling|alone _? _? well|too|myself
i have @adverb? a|@number? @adjective? kids|children|son|daughter|@illness
same for|with me|us
i did @number weeks|months|years
i was @adverb? a|the|an|@number|@feeling|scared|ashamed|lost|moved|inside|living|sleeping|diagnosed|evicted|homeless|using|addicted|born|drinking|frightened|raised|rough|sectioned|terrified
i was @adverb? in|on|off a|the|that? ${places}
i @adverb? got|let|left|missed|took|lost|moved|quit|stayed|gave|lived|lived|started|came|drank|found|met|slept|stopped|used|went|ended|hated|hit|changed|cried|fell|froze|grew|hid|lied|ran|sat|sold|spent|stole|struggled|survived|waited
i had to|a|the|an|my|good|no|@number|nothing|help|nobody|something|@illness
i remember the|that|my|when|being|waiting|sleeping
i could not @adverb? get|feel|sleep|find|stop|read|cope|write|trust|sit|eat
i never @past
i|we thought|felt|hated @adverb? it|the|that|like|so|safe|@feeling|daft|stupid|small
i know ... from the inside
i too
my|our @adjective? own? own|home|first|flat|kids|whole|father|mother|mum|son|brother|dad|daughter|husband|sister|story|wife|family|partner|benefits|ex|gran|mom|parents @adverb? _? was|@past|were|had|did|used
took|lost my|our flat|job|kids|children|son|daughter|house
as someone|somebody who
in|from my own? time|day|own|case|days|mess|experience|country
it took me
`)
const politeness = englishPhrases(`
i had a|the|an|no good|think|look|go|idea|call|feeling|word|lovely|chat|quick|signal
i got|had|heard|read|missed|found your|@number|both? email|text|message|letter|mails|messages
i remember the name
i was @adverb? just|going|told|happy|wondering|hoping|moved|thinking|glad|sorry|pleased|struck|touched
tonight|today|earlier|yesterday
`)

/** With *I have …*: long, often, or like the reader. */
const enduring = englishPhrases(`
too|myself|also
as well
happen to me
been @gerund
for a|@number|so|over|most|weeks|months|years
a|many few|couple|times
all my life
my fair? share
before $|,|.
`)

/** Whether a clause tells of the writer's own life. */
export function tellsOwnStory(shape: ClauseShape): boolean {
  const { tokens, head, subject, verb, sentence, kind, negated, modal, auxiliaries } = shape
  if (sentence.asks || politeness.find(tokens) !== undefined) return false
  const story = stories.find(tokens)
  if (story !== undefined) {
    const you = tokens.slice(story.from, story.to + 2).some(({ word }) => word === 'you' || word === 'your')
    return !you && story.from <= head + 4
  }
  if (kind !== 'statement' || subject !== 'i' || verb === undefined || modal !== undefined) return false
  // *I also have stopped*, *I’ve felt it as well*, *I’ve been doing this for years*.
  const lived =
    auxiliaries[0] === 'have' &&
    (/^(?:feel|suffer|struggle|experience|battle|deal|live|lose|cope|survive|quit)$/.test(verb.lemma) ||
      ((/^(?:have|do)$/.test(verb.lemma) || !talk.has(verb.lemma)) && enduring.find(tokens) !== undefined))
  const toYou = tokens.slice(verb.at).some(({ word }) => /^(?:you|your|yours)$/.test(word))
  return (lived || (verb.form === 'past' && !talk.has(verb.lemma))) && !toYou && !negated && !isErrand(tokens)
}
