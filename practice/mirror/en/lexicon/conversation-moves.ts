import { englishPhrases } from '../reading/english-phrases.ts'

/**
 * Imperatives that keep the talk going, say good-bye or wish well: they tell nobody how to live. What turns to the writer
 * (*tell me*, *ring us*) needs no row.
 */
export const conversationMoves = englishPhrases(`
  see|look|imagine|wait|listen|guess|relax|shoot ,|$|.|!
  know|look|remember|listen|notice|note you|if|it|that|i|what|how|we|when
  see you|what|how
  say hello|hi from|to|for
  say no more
  say|tell|share|describe|explain a? @adverb? bit|little? if|it|that|what|as|how|so|when|only|more|nothing|something|anything|whatever
  tell|share|describe your story
  tell|ask|give _ _? _? from|i|we
  type|get|talk|come|read|phone|ring|speak|write|answer|text|reply|respond if|as|when|only|back|whenever|again|soon|later|properly
  see|talk|speak|write|chat|catch you|on|next|@day|soon|later
  do|say|tell|take|go|come|stop|start|begin|sit it? at|in|where|whenever|anywhere|wherever you|the|your|at|in|$|with|any|own
  go|carry on|ahead ,|i|$|and|.|so|!|love|then|mate
  go well|safe|@name|easy|safely ,|$|.|!
  mind yourself
  ask|hold|hang|fire the|that|on|away|tight|fire ,|a|$|.|there|!|thought|line
  ask and|no|anything
  shout if|when|whenever
  keep it up
  keep in going|touch
  keep going|well|safe|dry|hoping|strong|talking|positive|warm|hopeful|smiling|writing
  keep the|your|up chin|faith
  keep it|that|this to yourself
  do not let|tell a|on|anyone|anybody ,|$|.|but|soul
  do not say|tell|quote that|them|her|him? that|i
  be it|my|good|kind|nice|gentle|warned ,|from|$|.|!|guest
  be|stay for|as|where|well|safe|until|till|brave|dry|strong|positive|warm|cool|hopeful
  wait a? up|second|minute|moment|sec
  see|wait and see|wait ,|$|.|!
  wait until|till you
  lie|bear in|with _?
  plan|answer|change|question|thanks|note|notes|reminder|request|update from|to|of|for|on|about _? _? :
  mind|watch|ignore the|that|your|this|my @adjective? head|last|space|step|mess|smell|edge|stairs|state|gap|ice|noise|paint|typos
  turn|bear right|left
  take the @number
  make|touch|cross it|that|my ,|$|@number|@day|heart
  have it|fun your
  sign|log in|here
  forget it|i|about it|$|said
  look after yourself|yourselves ,|$|.|!|x
  look at|on|out|here|forward
  rest in|up|well|peace|easy
  bring what|whatever|whoever
  take it|that|this from|as|easy|handy
  take your|all|some|plenty _? _? time|pick
  have|take|find|pull up? a|the chair|seat|biscuit|brew|cuppa
  take care ,|on|$|and|.|!|out|now|x
  take care of? yourself
  help|make yourself to|at|comfortable
  come to|in|on|as|and|when|back|here|over|whenever|again
  stop|drop|pop|swing in|by|up|over|down|round ,|if|for|$|.|when|!|any|whenever|anytime
  see|find|check|note below|attached|enclosed|overleaf|page
  have|try ... biscuit|cake|soup|biscuits
  have ... one|time|rest|day|sleep|night|evening|christmas|afternoon|weekend|birthday
  imagine|enjoy|excuse|picture|suppose|thank|pardon _?
  sleep well|tight|soundly
  feel|get better|well ,|$|.|!|soon
  get in|home you|,|$|.|!|safe|safely
  do not know|think
  do not say|thank me|sorry
  do not be a|@feeling|daft|silly|late|sorry|worrying|shy ,|$|.|!|love|mate|stranger
  excuse|forgive the
  do not you? feel|worry|mind|panic|cry|fret|mention|stress|apologise
  try not to worry|panic|fret|stress
  stop worrying|fretting|panicking
  take|believe it or
  pick|choose what|for|one|any|which|whatever|whichever
  skip what|any|anything|whatever
  man|cheer|grow|chin up
  put|fancy|consider it|that ,|$|this|.|like|!|done
  think|try as|nothing of|i
`)
