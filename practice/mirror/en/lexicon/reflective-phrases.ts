import { englishPhrases } from '../reading/english-phrases.ts'

/** Ways to begin a reflection. */
export const reflectiveLeads = englishPhrases(`
it @adverb? felt|sounds|feels|seems|looks|sounded|seemed you|to|it|the|that|there|like|as|they|he|she
sounds|feels|seems|sound|looks|sounded to? me? you|that|like|as
sounds|feels|seems @adverb? @adverb? @feeling|@hard
seems to? me? it|the|your|they|he|she|nobody
which @adverb? hurt|left|made|makes|hurts|leaves|means you|it
the hard|worst|hardest of|thing|bit|part
that must|felt|sounds|feels|seems|sounded|seemed
i @adverb? hear a|it|that|in|how|so
i @adverb? hear you say|feel|saying
i could|can @adverb? feel|hear|see|tell|sense|imagine|understand a|it|that|what|this|how|why
i could|can @adverb? feel|hear|see|sense|imagine you @adverb? have|are|want|feel|were|love|care|miss
i @adverb? am @adverb? hearing|getting|picking
i sense|imagine|understand|gather you|a|it|that|your|this|some|there|how
i get a|the sense|feeling|impression
i get it|that|how
i know you|it|that|this|how is|have|do|are|want|was|feel|love|hard|miss|hate
what hurt|scared|gets|hurts|worries|matters|scares|bothers|frightens
what you would @adverb? want|need|like|love ... is
what|all you @adverb? are|want|like|@past|hope|miss|fear|dread ... is|was|hurt
you say|said|told|talked|mentioned|described|spoke|wrote|explained
there is no way|end|rest|hope|room|point|peace|space|trust|escape
i remember you were|had|telling|saying|wanted
on the one|other hand|side
in a way|sense
by the look|sounds|sound|looks of
my sense|feeling|impression is
there was|were no|never|nothing|nobody you|to|one|time|way|help|love|rest|peace|space|escape|warning|goodbye
for you ,? it|the|that|@gerund|this|@noun|home|being
behind|beneath|underneath the|that|your|all? you|it|that|all|this|there|@emotion
some|one|part|half of? part|half? of? you|it
if i have @adverb? got|heard|understood
makes sense
no wonder
it|that|this comes|reads as|across
i am? wonder|wondering if|whether you it|have|are|feel|felt @adverb?
over your shoulder
to you $|,|.
it is|was not? ... that|who got|hurt|scared|gets|stayed|hurts|brought|worries|matters|scares|stung|brings|mattered|stays|stings|wears
there is|are|was|were a|the|this|some? @adverb? you|nothing|lot|nobody|sense|something|bit|no-one|such|part|@emotion|silence to|that|of|in|about|there|who|left
`)
/** The same words where they hold an opinion, not what was heard. */
export const opinions = englishPhrases(`
must be the|about|almost|nearly @noun|@number
look|sounds|seems|sound|looks like? a? @adverb? good|idea|great|fine|plan|nice|amazing|brilliant|laugh|lovely|fair|treat|awesome|excellent|fantastic|wonderful|fun|perfect|sensible|bargain|deal|interesting|reasonable
must have|be been? your|off|left|nice|open|gone|shut|closed|joking|finished|full
not your|my fault
they|he|she|husband|wife|partner|boyfriend|girlfriend sounds|seems|sound
fingers crossed
is|are|could|can be? @adverb? @adverb? good|better|safe|bad|great|fine|worse|healthy|dangerous|harmful|unhealthy for you|your|people|anyone
felt|feels good|like to|@day|christmas|summer|winter|autumn|spring
there is|are a|some|plenty|lots? lot? of? help|support|groups|information|services
nothing|everything|anything|whatever you say|tell|share
`)
/** What is said to a person and not about their story. */
export const notAboutThem = englishPhrases(`
you never said|mentioned
you would have hated|laughed|loved
you are a|the|my|such @adverb? star|angel|gem|hero|legend
you are @adverb? @adverb? right|amazing|brilliant|welcome|awesome|free|wonderful|allowed|correct|invited|joking|entitled
you know $
you know _? that|best $
you never know
you deserve
you all|lot|too|mind|two|three|bet|matter|both
you have|get got? a|the? right|@number|wrong|21 one|day|place|number|weeks|months|address|days|hours|minutes|mins
you do|did? ask|asked
you say|asked|pick|choose|decide $
you need not
you are|were @adverb? through|down|next|expected|due|booked to|$|in|for|on|with
you have|are|@base @past? @adverb? well|brilliantly|beautifully $
you have? get|made|receive|saved|won a|the|my|us @noun|day|week|laugh|key|locker|quiz|raffle
you would get|love|enjoy|save a|it|the|that|this|more
you would be a|an? better|fine|daft|silly|welcome|crazy|fool|mad|amazed|surprised
you might|may have|be|want a|right|fourth|neither|none
you missed a|the|nothing|out
you are|were @adverb? all? missed|set|invited
you have come to the
you learn to|not|who|which
you get used|very
you share|wait|meet|pay|turn|sign|press|queue|push|scan _
you just|only have|get|need
you have to love|laugh|sign|smile|press
you are @adverb? in|on|at time|room|mute|speaker|table
up to you
you look|looked @adverb? good|well|great|nice|lovely|smart|thin
you have _? right|till|until|choice|options|choices
you do not have|need to _
you do not need|owe a|it|an|me|any|us|anyone|anybody
you are @adverb? in good|luck
you are not? up? @adverb? here|late|early
you called|wrote|emailed|phoned|rang to? in|on|me|back|us|again|twice
you are more than
you are not the only
you are|were telling|saying|asking me? if|for|about|when|where|whether
you are the one to
you must be @name
you have|are|@base @past? @adverb? well|brilliantly|beautifully $
you can not miss
you are better|stronger|braver|tougher than
you left a|the|your phone|card|coat|bag|glasses|gloves|hat|keys|scarf|umbrella|wallet
you say|said|mentioned _ is|works|suits
you get|need to pick|choose|decide
`)
