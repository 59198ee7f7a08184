import { englishPhrases } from '../reading/english-phrases.ts'

/** Ways to begin a reflection. */
export const reflectiveLeads = englishPhrases(`
  it @adverb? felt|sounds|feels|seems|looks|sounded|seemed you|to|it|the|that|there|like|as|they|he|she
  sounds|feels|seems|sound|looks|sounded to? me? you|that|like|as
  sounds|feels|seems @adverb? @adverb? @feeling|@hard
  seems to? me? it|the|your|they|he|she|nobody
  which @adverb? hurt|left|made|makes|hurts|leaves|means you|it
  the hard|worst|hardest|saddest|scariest of|thing|bit|part
  that felt|must|sounds|feels|seems|sounded|seemed
  you @adverb? look|sound|sounded|seem|seemed
  i @adverb? hear a|it|that|in|how|so
  i @adverb? hear you say|feel|saying
  i could|can @adverb? feel|hear|tell|see|sense|understand|imagine a|it|that|what|this|how|why
  i could|can @adverb? feel|hear|see|sense|imagine you @adverb? have|are|want|feel|were|love|care|miss
  i am hearing|getting|picking|sensing
  i sense|understand|imagine|gather you|a|it|that|your|this|some|there|how
  i would imagine
  i get a|the sense|feeling|impression
  i get it|that|how
  i know you|it|that|this|how is|have|do|are|want|was|feel|love|hard|miss|hate
  what i am? get|hear|hearing|understand|getting
  what hurt|scared|gets|hurts|matters|worries|scares|bothers|frightens
  what you would @adverb? want|like|need|love ... is
  what|all you @adverb? are|want|like|@past|hope|miss|fear|dread ... is|was|hurt
  you say|said|told|talked|mentioned|described|spoke|explained|wrote
  there is no way|end|rest|hope|point|room|peace|space|trust|escape
  i remember you were|had|saying|telling|wanted
  your heart|head|body|chest|eyes|face|hands|legs|shoulders|stomach|throat|voice @adverb? is|are|was|@past|were|@present
  on the one|other hand|side
  in a way|sense
  by the look|sounds|sound|looks of
  my sense|feeling|impression is
  there was|were no|never|nothing|nobody you|to|one|time|way|help|love|rest|peace|space|escape|warning|goodbye
  for you ,? it|the|that|@gerund|this|@noun|home|being
  behind|beneath|underneath the|that|your|all? you|it|that|all|this|there|@emotion
  some|one|part|half of? part|half? of? you|it
  if i have @adverb? got|heard|understood
  from what you
  makes sense
  no wonder
  it|that|this comes|reads as|across
  i am? wonder|wondering if|whether you it|have|are|feel|felt @adverb?
  on top of
  over your shoulder
  to you $|,|.
  it is|was not? ... that|who got|hurt|scared|gets|stayed|hurts|brought|matters|worries|scares|stung|brings|mattered|stays|stings|wears
  it might|may have|feel
  must have|be|feel @adverb? been|@feeling|felt|@hard
  there is|are|was|were a|the|this|some? @adverb? you|nothing|lot|sense|nobody|bit|something|no-one|such|part|@emotion|silence to|that|of|in|about|there|who|left
  i could|can feel|hear|see|sense the|your|some? @emotion
`)
/** The same words where they hold an opinion, not what was heard. */
export const opinions = englishPhrases(`
  look|sounds|seems|sound|looks like? a? @adverb? good|great|idea|fine|nice|plan|laugh|lovely|amazing|brilliant|fair|treat|awesome|excellent|fantastic|wonderful|deal|perfect|bargain|fun|interesting|reasonable|sensible
  must have|be been? your|off|left|nice|open|gone|shut|closed|joking|kidding|finished|full
  felt|feels like|good a? to|@day|christmas|summer|winter
  not your|my fault
  they|he|she|husband|wife|partner|boyfriend|girlfriend sounds|seems|sound
  fingers crossed
  nobody|no-one minds
  nothing|anything|whatever you say
`)
/** What is said to a person and not about their story. */
export const notAboutThem = englishPhrases(`
  you are @adverb? @adverb? right|amazing|brilliant|free|welcome|awesome|wonderful|allowed|correct|invited|joking|kidding|entitled
  you know $
  you know _? that|best $
  you never know
  you deserve
  you all|lot|mind|too|two|three|bet|matter|both
  you have|get got? a|the? right|@number|wrong|21 one|day|place|number|weeks|address|days|months|hours|mins|minutes
  you said|mentioned you would|will like|come|call|ring|bring
  you do|did? ask|asked
  you say|asked|pick|choose|decide $
  you need not
  you are|were @adverb? through|down|next|expected|due|booked to|$|in|on|for|with
  you have? get|made|receive|saved|won a|the|my|us @noun|day|week|laugh|key|locker|prize|quiz|raffle
  you would get|love|enjoy|save a|it|the|that|this|more
  you would be a|an? better|fine|daft|silly|welcome|crazy|fool|mad|amazed|surprised
  you might|may have|be|want a|right|fourth|neither|none
  you missed a|the|nothing|out
  you are @adverb? in|on|at it|time|room|seat|row|mute|speaker|table
  you are|were @adverb? all? missed|set|invited|receiving
  you have come to the
  you share|wait|meet|pay|turn|sign|press|click|push|queue|scan|tap _
  you just|only have|get|need
  you have to love|laugh|sign|smile|press
  you have|get got? a|your|an|my? @adjective? call|number|till|until|key|message|text|card|form|mail|post|ticket|coffee|meal|parcel|visitor
  up to you
  you look|looked @adverb? good|well|great|nice|lovely|smart|thin
  you have _? right|till|until|choice|options|choices|rights
  you do not have|need to _
  you do not need|owe a|it|an|me|any|us|anyone|anybody
  you are @adverb? in good|luck
  you are not? @adverb? here|late|early
  you called|phoned|wrote|emailed|messaged|rang|texted to? in|on|me|back|us|again|twice
  you are more than
  you have|are|@base @past? @adverb? well|brilliantly|beautifully|nicely $
  you are not the only
  you are|were saying|telling|asking me? if|for|about|when|where|whether
  you are the one to
  you must be @name
  you can not miss
  you are better|stronger|braver|tougher than
  you left a|the|your phone|card|coat|bag|cap|charger|glasses|glove|gloves|hat|jumper|keys|lunch|mug|purse|scarf|umbrella|wallet
  you say|said|mentioned _ is|works|suits
  you get|need to pick|choose|decide
`)
