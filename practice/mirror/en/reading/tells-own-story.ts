import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'

/** What one does in the conversation is no story of one's life: *I read your message*. */
const talk = new Set(
  'hear read see think wonder get mean want say tell ask write notice hope understand appreciate be do like know reply answer call text send miss forget need guess imagine feel promise mention come look listen look suggest agree try think enjoy talk speak check find drop leave look'.split(
    ' ',
  ),
)
const stories = englishPhrases(`
  i have @adverb? been there|homeless|inside|through|in|on|clean|sober|evicted|called|@past|@adverb
  i have @adverb? got|had a|my|the _? record|same|similar|experience
  been there
  mine took|came|was|went|did|had
  i did @number years|months|weeks
  i am @number years|months|weeks|days sober|clean|in
  when my _ @past
  me too
  i have @adverb? had ... too|myself|well
  i @past ... too|myself
  i still find|struggle|have|get
  same here
  happened to me
  i was @adverb? homeless|sleeping|living|on|in|inside|using|drinking|addicted|rough|frightened|scared|terrified|ashamed|lost|evicted|diagnosed|a|an|@feeling
  when i was|got|lived|slept|came|had|first|lost|left|stopped|started
  i slept|lost|lived|grew|drank|used|got|came|had|went|left|stopped|started|quit|spent|moved|stayed|ended|hit|fell|struggled|cried|froze|missed|found|let|took|stole|sold|ran|walked|lied|hid|begged|managed|survived
  i know how|what that|it|the ... smells|feels|is|like|felt|was
  my dad|mum|mother|father|brother|sister|son|daughter|wife|husband|ex|own|family|partner|gran|kids|parents|first|flat|benefits was|were|had|used|left|did|is|took|flat|story|experience|home|room|died|drank|kicked|threw
  in|from my own? time|own|day|days|experience|mess|case
  as someone|somebody who
  it took me
  it helped|worked|saved for? me|my
  that helped|worked|saved for? me|my
  what helped me
  i am a care|survivor|recovering|recovered|former|ex
  i am in recovery
  i remember my|the|when|being|how|that|sleeping
  i would|had a|an|my
  i could not @adverb? sleep|eat|cope|stop|sit|trust|feel|get|find
  i never _
  i went through|hungry|to|without
  i felt|thought|hated @adverb? the|like|so|that|it
  i too
`)
const politeness = englishPhrases(`
  i have @adverb? been thinking|wondering|meaning|reading|looking|hoping|told|asked|busy
  i got|had|found|took|lost|left|went|missed|came|let|used your|to|the message|email|letter|text|think|know|thread|phone
  i was @adverb? wondering|thinking|glad|happy|sorry|pleased|going|hoping|touched|moved|struck|told|just
  i felt|thought you|it was|that you|about you
  i have read|heard|got|had your|a|about
  i got this|to|the
`)

/** Whether a clause tells of the writer's own life. */
export function tellsOwnStory(shape: ClauseShape): boolean {
  const { tokens, head, subject, verb, auxiliaries, sentence, kind, negated, modal } = shape
  if (sentence.asks) return false
  const story = stories.find(tokens)
  if (story !== undefined && politeness.find(tokens) === undefined) {
    const you = tokens.slice(story.from, story.to + 2).some(({ word }) => word === 'you' || word === 'your')
    return !you && story.from <= head + 4
  }
  if (kind !== 'statement' || subject !== 'i' || verb === undefined || modal !== undefined) return false
  const past = verb.form === 'past' || auxiliaries[0] === 'have'
  const toYou = tokens.slice(verb.at).some(({ word }) => /^(?:you|your|yours)$/.test(word))
  return past && !talk.has(verb.lemma) && !toYou && !negated && verb.lemma !== 'have'
}
