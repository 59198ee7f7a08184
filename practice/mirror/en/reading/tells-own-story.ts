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
  been there ,|.|$|too|and|mate
  happened to me|us
  mine took|came|was|went|did|had|were|said
  i have @adverb? been there|homeless|inside|through|clean|sober|evicted|called|turned|moved|@past
  i|we have @adverb? been in|on the|a? ${places}
  i|we have @adverb? had|got that|a|my|the|@number _? record|same|similar|experience|like
  i|we have @adverb? had ... too|myself|well
  i @past ... too|myself|also
  helped|worked|saved|sorted|kept|got|suited for? me|my|us $|through|out|off|clean|sober|too|alive
  i still find|struggle|have|get|hate|wake|dream|hear|miss|cry|can|keep
  i am only? @number|a _? years|months|weeks|days|year sober|clean|dry|in|off
  i am a care|survivor|recovering|recovered|former|ex
  i am in recovery
  i did @number years|months|weeks
  i was @adverb? homeless|sleeping|living|inside|using|drinking|addicted|rough|frightened|scared|terrified|ashamed|lost|evicted|diagnosed|moved|born|raised|sectioned|a|an|the|@feeling|@number
  i was @adverb? in|on|off the|a|that? ${places}
  when i|we was|were|got|lived|slept|came|had|first|lost|stopped|started
  i @adverb? slept|lost|lived|grew|drank|used|hit|fell|struggled|cried|froze|stole|sold|ran|lied|hid|begged|survived|quit|got|came|left|found|went|stopped|started|spent|moved|stayed|ended|missed|took|met|gave|waited|changed|hated|sat|let|lived
  we slept|lived
  i had a|an|my|no|nobody|nothing|@number|the|good|help|something|to|@illness
  i remember my|the|when|being|that|sleeping|waiting
  i could not @adverb? sleep|eat|cope|stop|sit|trust|feel|get|find|read|write
  i never @past
  i|we felt|thought|hated @adverb? the|like|so|that|it|safe|daft|stupid|small|@feeling
  i know ... from the inside
  i too
  my|our @adjective? own? dad|mum|mother|father|brother|sister|son|daughter|wife|husband|ex|family|partner|gran|kids|parents|own|first|flat|benefits|story|home|whole @adverb? _? @past|was|were|had|used|did
  took|lost my|our kids|children|son|daughter|house|job|flat
  as someone|somebody who
  in|from my own? time|own|day|days|experience|mess|case|country
  it took me
`)
const politeness = englishPhrases(`
  i had a|an|the|no word|look|think|read|chat|call|idea|signal|minute|message|go|quick|good|great|lovely|feeling|note
  i got|had|found|took|lost|left|went|missed|came|used|heard|read your|both|@number? message|messages|mails|email|letter|text|think|know|thread|phone
  i remember the name
  i was @adverb? wondering|thinking|glad|happy|sorry|pleased|going|hoping|touched|moved|struck|told|just
  today|yesterday|tonight|earlier
`)

/** Whether a clause tells of the writer's own life. */
export function tellsOwnStory(shape: ClauseShape): boolean {
  const { tokens, head, subject, verb, sentence, kind, negated, modal } = shape
  if (sentence.asks || politeness.find(tokens) !== undefined) return false
  const story = stories.find(tokens)
  if (story !== undefined) {
    const you = tokens.slice(story.from, story.to + 2).some(({ word }) => word === 'you' || word === 'your')
    return !you && story.from <= head + 4
  }
  if (kind !== 'statement' || subject !== 'i' || verb === undefined || modal !== undefined) return false
  const toYou = tokens.slice(verb.at).some(({ word }) => /^(?:you|your|yours)$/.test(word))
  return verb.form === 'past' && !talk.has(verb.lemma) && !toYou && !negated && !isErrand(tokens)
}
