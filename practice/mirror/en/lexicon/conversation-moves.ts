import { englishPhrases } from '../reading/english-phrases.ts'

/**
 * Imperatives that keep the talk going, say good-bye or wish well: they tell nobody how to live. What turns to the writer
 * (*tell me*, *ring us*) needs no row.
 */
export const conversationMoves = englishPhrases(`
see|look|wait|imagine|listen|relax|guess|shoot $|,|.|!
know|look|listen|remember|notice|note you|it|that|i|what|if|we|how|when
see you|what|how
say hello|hi to|for|from
say no more
say|tell|share|describe|explain a? @adverb? bit|little? it|that|what|if|how|as|nothing|so|more|only|when|something|anything|whatever
tell|share|describe your story
tell|ask|give _ _? _? i|we|from
get|talk|come|phone|read|speak|ring|answer|write|text|type|reply|respond if|as|back|only|when|soon|again|whenever|later|properly
see|talk|speak|write|chat|catch you|on|soon|@day|next|later
do|say|tell|take|go|come|stop|start|sit|begin it? in|at|where|whenever|anywhere|wherever you|the|your|$|in|with|at|any|own
go|carry on|ahead i|$|,|.|!|and|so|love|mate|then
go well|safe|@name|easy|safely $|,|.|!
mind yourself
ask|hold|fire|hang the|that|on|away|fire|tight a|$|,|.|there|!|thought|line
ask no|and|anything
shout if|when|whenever
keep it up
keep in going|touch
keep well|going|safe|hoping|talking|dry|positive|warm|hopeful|strong|smiling|writing
keep the|your|up chin|faith
keep it|that|this to yourself
do not tell|let a|on|anyone|anybody $|,|.|but|soul
do not say|tell|quote that|them|her|him? that|i
be it|my|good|nice|kind|gentle|warned $|,|.|!|from|guest
be|stay for|as|well|where|safe|brave|till|until|dry|positive|warm|cool|hopeful|strong
wait a? up|minute|second|moment|sec
see|wait and see|wait $|,|.|!
wait till|until you
lie|bear in|with _?
plan|answer|change|thanks|note|question|notes|reminder|request|update to|of|for|on|about|from _? _? :
mind|watch|ignore the|that|your|this|my @adjective? last|space|step|mess|edge|head|state|gap|ice|noise|paint|smell|stairs|typos
turn|bear right|left
take the @number
make|touch|cross it|that|my $|,|@number|@day|heart
have it|fun your
sign|log in|here
forget it|i|about it|$|said
look after yourself|yourselves $|,|.|!|x
look on|at|out|here|forward
rest in|up|well|peace|easy
bring what|whatever|whoever
take it|that|this as|from|easy|handy
take your|all|some|plenty _? _? time|pick
have|take|find|pull up? a|the biscuit|brew|chair|cuppa|seat
take care $|,|.|on|!|and|out|now|x
take care of? yourself
help|make yourself to|at|comfortable
come to|in|on|as|and|back|over|when|here|again|whenever
stop|drop|pop|swing in|up|by|over|down|round $|,|if|.|for|!|any|when|whenever|anytime
see|find|check|note attached|below|enclosed|overleaf|page
have|try ... biscuit|biscuits|cake|soup
have ... one|time|day|sleep|night|rest|christmas|evening|afternoon|birthday|weekend
imagine|excuse|enjoy|picture|thank|suppose|pardon _?
sleep well|tight|soundly
get|feel well|better $|,|.|!|soon
get in|home you|$|,|.|!|safe|safely
do not know|think
do not say|thank me|sorry
do not be a|@feeling|daft|silly|late|sorry|worrying|shy $|,|.|!|love|mate|stranger
excuse|forgive the
do not you? feel|mind|worry|fret|panic|cry|stress|mention|apologise
try not to worry|fret|panic|stress
stop worrying|fretting|panicking
take|believe it or
pick|choose what|for|one|any|whatever|which|whichever
skip what|any|anything|whatever
man|grow|cheer|chin up
put|fancy|consider it|that $|,|.|this|like|!|done
think|try as|nothing i|of
`)
