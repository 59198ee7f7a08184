import { englishPhrases } from '../reading/english-phrases.ts'

/**
 * Imperatives that keep the talk going, say good-bye or wish well: they tell nobody how to live. What turns to the writer
 * (*tell me*, *ring us*) needs no row.
 */
export const conversationMoves = englishPhrases(`
  listen|look|see|wait|relax|shoot|guess|imagine $|,|.|!
  listen|look|remember|note|notice|know how|that|what|when|if|i|you|we|it
  see how|what|you|ya
  say hi|hello to|from|for
  say no more
  say|tell|share|describe|explain a? @adverb? little|bit? more|what|whatever|as|it|that|so|anything|nothing|something|only|if|when|how
  tell|describe|share your story
  tell|ask|give _ _? _? i|we|from
  read|write|reply|answer|respond|talk|type|speak|come|get|text|ring|phone back|if|when|whenever|as|only|soon|later|again|properly
  speak|write|talk|chat|see|catch soon|later|next|@day|on|you|ya
  go|come|do|take|tell|say|start|begin|sit|stop it? at|in|wherever|where|whenever|anywhere your|you|own|in|with|at|the|any|$
  carry|go on|ahead $|,|.|!|then|and|so|i|mate|love
  go gently|easy|well|safe|safely|@name $|.|!|,
  mind yourself
  fire|ask|hang|hold on|away|tight|fire|that|the $|a|there|,|.|!|thought|line
  ask anything|no|and
  shout if|when|whenever
  keep it up
  keep in touch|going
  keep well|warm|safe|dry|strong|positive|smiling|hopeful|hoping|writing|talking|going
  keep the|your|up chin|faith|spirits|hopes
  keep this|that|it to yourself
  do not tell|let anyone|anybody|on|a $|.|,|but|soul
  do not tell|say|quote her|him|them|that? i|that
  be warned|nice|gentle|kind|good|my|it $|,|.|!|guest|from
  stay|be well|warm|safe|dry|cool|cosy|strong|positive|brave|hopeful|as|for|until|till|where
  wait a? sec|second|moment|minute|up
  wait|see and see|wait $|,|.|!
  wait till|until you
  bear|lie with|in _?
  plan|question|note|thanks|answer|update|change|reminder|request|notes for|to|of|from|on|about _? _? :
  watch|mind|ignore this|the|your|my|that @adjective? space|step|head|ice|gap|mess|noise|typos|state|smell|last|paint|edge|stairs
  watch out $|,|.|!
  turn|bear left|right
  take the @number
  make|scrap|touch|cross that|it|wood|my @number|@day|heart|$|,
  have fun|it your
  sign|log in|here
  forget i|about|it $|said|it
  look after yourself|yourselves $|,|.|!|x
  look forward|at|here|out|on
  rest in|up|easy|assured|well|peace
  bring whatever|whoever|what
  take this|that|it as|from|easy|handy
  take your|all|plenty|some _? _? time|pick
  take|grab|have|pull|find up? a|the seat|chair|pew|biscuit|brew|cuppa
  take care $|,|.|!|and|now|on|out|x
  take care of? yourself
  help|make yourself to|at|comfortable
  come in|on|back|as|over|here|again|when|whenever|and|to
  drop|pop|swing|stop by|in|over|round when|whenever|any|anytime|if|$|,|.|!
  have ... day|afternoon|night|one|evening|weekend|time|rest|sleep|christmas|birthday
  enjoy|thank|picture|imagine|suppose|excuse|pardon _?
  sleep well|tight|soundly
  feel|get better|well $|.|!|,|soon
  get in|home $|.|,|!|you|safe|safely
  do not know|think
  do not be @feeling|sorry|shy|daft|a|worrying $|.|,|!|stranger|love|mate
  forgive|excuse the
  do not you? hesitate|mention|mind|worry|panic|feel|apologise|apologize|fret|cry|stress
  try not to worry|panic|fret|stress
  stop fretting|worrying|panicking
  believe|take it or
  choose|pick which|what|whatever|whichever|one|for|any
  skip anything|any|what|whatever|the
  cheer|man|grow|toughen|chin up
  put|fancy|consider it|that this|like|done|$|!|.|,
  try|think as|nothing i|of
`)
