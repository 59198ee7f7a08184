import { englishPhrases } from '../reading/english-phrases.ts'

/** Ways to begin a reflection. */
export const reflectiveLeads = englishPhrases(`
  it @adverb? sounds|seems|looks|feels|felt|sounded|seemed like|as|that|to|you|the|it|he|she|they|there
  sounds|seems|looks|feels|sound|sounded to? me? like|as|that|you
  sounds|seems|feels @adverb? @adverb? @hard|@feeling
  seems to? me? the|your|he|she|they|nobody|it
  which @adverb? makes|made|leaves|left|means|hurts|hurt it|you
  the worst|hardest|hard|saddest|scariest part|bit|thing|of
  that sounds|seems|must|feels|felt|sounded|seemed
  you @adverb? sound|seem|sounded|seemed|look
  i @adverb? hear that|how|a|in|so|it
  i @adverb? hear you saying|say|feel
  i can|could @adverb? hear|see|sense|imagine|feel|tell|understand how|that|why|it|this|what|a
  i can|could @adverb? hear|see|sense|imagine|feel you @adverb? are|feel|were|have|want|care|miss|love
  i am hearing|sensing|getting|picking
  i sense|imagine|gather|understand you|that|a|it|this|how|your|some|there
  i would imagine
  i get the|a sense|feeling|impression
  i get that|how|it
  i know it|this|that|how|you is|was|are|hard|have|do|feel|want|miss|hate|love
  what i am? hear|hearing|getting|get|understand
  what hurts|frightens|scares|worries|bothers|matters|gets|hurt|scared
  what you would @adverb? like|want|love|need ... is
  what|all you @adverb? want|miss|are|like|hope|fear|dread|@past ... is|was|hurt
  you said|say|mentioned|told|described|explained|wrote|talked|spoke
  there is no room|space|peace|escape|way|end|trust|rest|hope|point
  i remember you saying|telling|were|had|wanted
  your stomach|heart|chest|head|hands|throat|legs|body|voice|shoulders|eyes|face @adverb? @present|@past|is|are|was|were
  on the one|other hand|side
  in a way|sense
  by the sound|look|sounds|looks of
  my sense|impression|feeling is
  there was|were no|nothing|nobody|never way|one|escape|help|warning|goodbye|love|space|time|rest|peace|to|you
  for you ,? the|it|this|that|home|being|@gerund|@noun
  underneath|behind|beneath the|that|your|all? it|that|all|there|this|you|@emotion
  part|half|some|one of? part|half? of? you|it
  if i have @adverb? understood|got|heard
  from what you
  makes sense
  no wonder
  it|this|that reads|comes as|across
  i am? wonder|wondering if|whether you are|feel|felt|have|it @adverb?
  on top of
  to you ,|.|$
  it might|may have|feel
  must be|have|feel @adverb? @hard|been|@feeling|felt
  there is|was|are|were a|the|this|some? @adverb? lot|bit|part|such|no-one|nobody|you|nothing|something|sense|silence|@emotion to|left|in|of|about|there|who|that
  i can|could hear|feel|see|sense the|your|some? @emotion
`)
/** The same words where they hold an opinion, not what was heard. */
export const opinions = englishPhrases(`
  sounds|seems|looks|sound|look like? a? @adverb? good|great|nice|fun|lovely|fair|reasonable|sensible|perfect|brilliant|fine|excellent|amazing|awesome|plan|idea|interesting|fantastic|wonderful|bargain|deal|laugh|treat
  must be|have been? joking|your|nice|kidding|off|closed|left|shut|open|gone|full|finished
  feels|felt like|good a? to|@day|summer|winter|christmas
  not your|my fault
  boyfriend|husband|girlfriend|partner|wife|he|she|they sounds|seems|sound
  fingers crossed
  nobody|no-one minds
  nothing|anything|whatever you say
`)
/** What is said to a person and not about their story. */
export const notAboutThem = englishPhrases(`
  you are @adverb? @adverb? right|welcome|free|allowed|entitled|joking|kidding|correct|invited|amazing|brilliant|wonderful|awesome
  you know $
  you know _? best|that $
  you never know
  you deserve
  you two|three|lot|all|both|too|bet|mind|matter
  you get|have got? the|a? wrong|right|@number|21 day|days|weeks|months|mins|minutes|hours|number|address|one|place
  you said|mentioned you would|will ring|call|bring|come|like
  you did|do? ask|asked
  you decide|choose|say|pick|asked $
  you need not
  you are|were @adverb? next|through|due|booked|down|expected $|on|to|in|for|with
  you won|made|get|receive|saved my|the|a|us prize|quiz|raffle|day|week|laugh|locker|key|@noun
  you would love|enjoy|save|get it|the|that|this|more|a
  you would be a|an? surprised|amazed|welcome|better|fine|mad|daft|silly|crazy|fool
  you may|might be|have|want right|fourth|neither|none|a
  you missed a|nothing|out|the
  you are @adverb? in|on|at room|table|row|seat|mute|it|speaker|time
  you are|were @adverb? all? set|invited|receiving|missed
  you press|click|push|turn|tap|scan|meet|pay|sign|share _
  you only|just need|get|have
  you have to laugh|love|smile|press|sign
  you get|have got? a|an|your|my? @adjective? coffee|meal|card|ticket|text|call|key|visitor|post|mail|parcel|message|form|number|until|till
  up to you
  you look|looked @adverb? thin|great|good|well|lovely|nice|smart
  you have _? rights|right|options|choices|choice|until|till
  you do not have|need to _
  you do not need|owe a|an|any|it|me|us|anyone|anybody
  you are @adverb? in luck|good
  you are not? @adverb? early|late|here
  you wrote|emailed|texted|rang|called|messaged|phoned to? me|us|in|back|on|again|twice
  you are more than
  you @base|have|are @past? @adverb? well|beautifully|brilliantly|nicely $
  you are not the only
  you were|are asking|saying|telling me? about|for|if|whether|when|where
  you are the one to
  you must be @name
  you can not miss
  you are stronger|braver|better|tougher than
  you left your|a|the scarf|gloves|glove|hat|coat|jumper|umbrella|cap|glasses|wallet|purse|charger|phone|keys|bag|card|lunch|mug
  you say|said|mentioned _ suits|works|is
  you get|need to choose|pick|decide
`)
