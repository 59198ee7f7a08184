import { englishPhrases } from '../reading/english-phrases.ts'

/**
 * Imperatives that keep the talk going, say good-bye or wish well: they tell nobody how to live. What turns to the writer
 * (*tell me*, *ring us*) needs no row.
 */
export const conversationMoves = englishPhrases(`
  listen|look|see|wait|relax|shoot|guess|imagine $|,|.|!
  listen|look|remember|note|notice|know how|that|what|when|if|i|you|we|it
  see how|what|that|you|ya
  say|tell|share|describe|explain a? @adverb? little|bit? more|hi|hello|what|whatever|as|it|that|so|anything|nothing|something|only|if|when|how|your
  tell|ask|give _ _? _? i|we|from
  read|write|reply|answer|respond|talk|type|speak|come|get|text|ring|phone back|if|when|whenever|as|only|in|on|soon|later|again|properly
  speak|write|talk|chat|see|catch soon|later|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on|you|ya
  go|come|do|take|tell|say|start|begin|sit|stop it? at|in|wherever|where|whenever|anywhere your|you|own|in|with|at|the|any|$
  go on|ahead $|,|.|!|then|and|so|i
  go gently|easy|well|safe|safely|@name $|.|!|,
  carry|fire|ask|hang|hold on|away|tight|fire|that|the $|a|there|,|.|!|thought|line
  ask anything|no|and
  have it your
  shout|holler|yell|whistle|wave if|when|whenever
  keep it up
  keep in|on|talking|writing|going|well|warm|safe|strong|positive|smiling|hopeful|hoping|faith touch|$|.|!|,|and
  keep the|your|up chin|faith|spirits|hopes
  keep your head up|high
  keep this|that|it to yourself
  do not tell|let anyone|anybody|on|a
  be warned|my|well|safe|good|strong|brave|it $|,|.|!|guest|from
  stay|be well|warm|safe|dry|cool|cosy|strong|positive|brave|hopeful|as|for|until|till|where
  stay on|in the|touch line|$|.|,|!
  wait a? sec|second|moment|minute|up
  wait|see and|till|until see|wait|you $|,|.|!
  bear|lie with|in _?
  give _ _? _? hug|love|regards|best|kiss
  drive|travel|go|ride|walk|get safe|safely|well|carefully|home
  wrap up warm
  drink|cup|pen|hand|phone|brush|bag in hand
  back on|at|in|by|from|with monday|tuesday|wednesday|thursday|friday|saturday|sunday|work|five|ten|a|the
  plan|question|note|thanks|thank|answer|update|change|reminder|request|order|call|help|notes for|to|of|from|on|about _? _? :
  watch|mind this|the|your space|step|head|ice|gap
  fancy that
  mind how|me|you|the $|.|!|,|go|yourself|step
  think nothing
  forget i|about|it $|said|it
  look after yourself $|,|.|!|x
  look forward|at|here|out|on
  rest in|up|easy|assured|well|peace
  read|got|heard|put your note|message|letter|mail|email|text
  =find|see|read|scroll|click|note|check|get|attach|open ... below|above|attached|enclosed|here
  leave|put|park|drop|sign|sit|hang ... here
  leave it|that|this with|to|there|unanswered|blank|open|out|$
  bring whatever|what|your dog|kids|friend|mate
  bring the|a|your|some ... like|as we|agreed
  take this|that|it as|from|easy
  take as|heart|what
  take your|all|plenty|some _? _? time|pick
  take|grab|have|pull|find up? a|the seat|chair|pew|biscuit|brew|cuppa
  take care $|,|.|!|and|now|on|out|x|of _? yourself
  help|make yourself to|at|comfortable
  stick|sleep|stay|crash|walk|come with|at you|ours
  come in|on|back|as|over|here|again|when|whenever|and|to
  drop|pop|swing|stop by|in|over|round when|whenever|any|anytime|if|$|,|.|!
  have ... day|night|one|evening|weekend|week|time|fun|rest|sleep|christmas|birthday|trip|journey
  have a good|nice|lovely|great|safe|peaceful|quiet|restful
  have|take a look at|through|below|: the|photo
  have cake
  enjoy|thank|picture|imagine|suppose|excuse|pardon _?
  sleep well|tight|soundly
  sit down|with|here
  say hi|hello
  cross your fingers
  break a leg
  pass _? regards|on
  feel free $|,|.|to ask|say|write|ring|call|text|drop|come|bring|share|stop|pass|skip
  feel|get better|well|home|in
  get a grip
  know the|that feeling
  do not know|think
  do not ask|laugh|look|say|quote $|.|!|,|anything|i
  do not be sorry|a|shy|daft|sad stranger|.|,|$
  do not you? hesitate|mention|mind|worry|panic|feel|apologise|apologize|fret|cry|stress
  try not to worry|panic|fret|stress
  try as
  stop fretting|worrying|panicking
  warm|best|kind wishes|regards
  believe|take it or
  come to think
  make that
  put it this|like
  put simply
  trust the ... to
  do take|let|tell|say|keep|come|write
  never mind|fear|you
  choose|pick|decide which|what|whatever|whichever|one|for
  call it
  consider it
  count on
  mark my
  skip anything|any|what|whatever|the
  press @number
  work first
  pop _ _ in
  be it from
  cheer|man|grow|buck|toughen|lighten|liven|chin up
  calm down
  hang in there
  look on the bright
  pull yourself together
  snap out
`)
