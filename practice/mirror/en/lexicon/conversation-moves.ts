import { englishPhrases } from '../reading/english-phrases.ts'

/** Imperatives that keep the talk going, say good-bye or wish well: they tell nobody how to live. */
export const conversationMoves = englishPhrases(`
  take this|that|it as|from
  scroll up|down
  listen|see|look|wait , i|that|it|we|the
  ignore the noise|mess|typos|smell|dog|cat|last|my
  press @number
  go @name $|!
  get in|you $|!
  stop|drop|pop|swing by
  pop _ _ in
  tell|ask|give _ _? _? i|we|from
  remember , i|we|it|he|she|they|the
  remember the|that|last|how|when
  =find|see|read|scroll|click|note|check|get|attach|open ... below|above|attached|enclosed|here
  leave|put|park|drop|sign|sit|hang ... here
  plan|question|note|thanks|thank|answer|update|change|reminder|request|order|call|help|notes for|to|of|from|on|about _? _? :
  drink|cup|pen|hand|phone|brush|bag in hand
  back on|at|in|by|from|with monday|tuesday|wednesday|thursday|friday|saturday|sunday|work|five|ten|a|the
  work first
  have|take a look at|through|below|: the|my|this|photo
  tell|give|show|help|let|text|call|ring|phone|message|email|write|ask|correct|stop|remind|forgive|excuse|pardon|join|meet|believe|trust|teach|send|bring|drop|catch|interrupt|hear|lend|allow me|us
  walk|talk|take|run me|us through|back
  talk|speak|write|come|reply|report|say|listen|lean|turn to|with|on me|us
  come|pop and|to|_? find|see|meet|join|tell me|us
  say more|hi|hello|what|whatever|as|it|that|so|anything
  share what|whatever|as|anything|more|only|if|when
  tell|describe|explain|share ... more
  describe the|it|that|a|how|what|your
  explain it|that|how|what
  go on|ahead
  carry on
  keep it up
  keep in|on touch|going|talking|writing|me|us|well
  hang|hold tight|fire
  hang|hold on $|a|there|,
  hold that
  wait a? sec|second|moment|minute|up
  bear with _?
  give him|her|them|it|the|my _? _? shout|bell|ring|hug|love|regards|best|kiss
  =save|keep|wish|nudge|fill|cheer|spare|remind|surprise|grab|make|pass|get|buy|hand|leave|pick|count|include|watch|follow|see|find me|us
  drive|travel|go|ride|walk safe|safely|well|carefully
  wrap up warm
  sit|stand|park|start|begin|stop|write|come|go wherever|where|whenever you
  go|come|do|take|tell it? at|in your own? pace|time|way
  tell|say|do it|that your way|own
  shout|holler|yell|whistle|wave if|when|whenever
  watch this space
  think nothing
  forget i|about
  forget it $
  catch|meet|ring|call|text|phone|email|message you
  look after yourself $|,|.|!|x
  rest in peace
  far be it
  read|got|heard|put your note|message|letter|mail|email|text
  know the|that feeling
  do not know|think
  bring whatever|what
  stay on the line
  take|grab|have|pull|find up? a|the seat|chair|pew|biscuit|brew|cuppa
  take as
  help|make yourself to|at|comfortable
  try as
  count on
  start at|from|with the|any end|beginning|middle if
  be it from
  drop|pop|swing|come by|in|over|round when|whenever|any|anytime|if
  keep this|that|it to yourself
  leave it|that|this with|to me|us
  leave it unanswered|blank|open|out
  do not ask|laugh|tell|quote|let|get me|us
  do not ask|laugh|look $|.|!|,
  do not get me
  do not be sorry|a|shy|daft stranger|.|,|$
  do not be a stranger
  do not be sorry|shy|daft
  have cake
  have it your
  bring your dog|kids|friend|mate
  cross your fingers
  break a leg
  pass _? my love|regards|on
  stay as|for|if|where|until|till
  stay|keep warm|safe|dry|well|cool|cosy
  take your|all|as|what|plenty|some _? _? time
  take care ...
  take heart
  take what
  take your pick|time
  mind how|me|you|the
  look forward|at|here|out
  see you|ya|how|what
  feel free
  feel better
  get well|home
  have ... day|night|one|evening|weekend|week|time|fun|rest|sleep|christmas|birthday|trip|journey
  have a good|nice|lovely|great|safe|peaceful|quiet|restful
  enjoy _?
  sleep well|tight|soundly
  rest up|easy|assured|well
  start wherever|where|anywhere
  begin wherever|where
  know that|what|how|i|you|we
  remember me|that|when|i|you|we|what|how
  imagine _?
  picture _?
  guess _?
  suppose _?
  say hi|hello|nothing|something|when
  watch the|your step
  fancy that
  skip anything|any|what|whatever|the
  wait till|until you
  write|read|reply|answer|talk|type|speak|share|say|get back? if|when|whenever|as|only|in
  write back
  read|reply|answer|respond when|whenever|as|only|if|back
  come in|on|back|as|over|here|again|when|whenever
  stay in touch|well|warm|in|on
  sit down|with|here
  note that
  notice how|what|that|when|if
  listen $
  look $
  wait $
  see $
  stick|sleep|stay|crash|walk|come with|at me|us|mine
  do not say i|anything
  do not hesitate|mention|mind|worry|panic|feel|apologise|apologize|fret|cry|stress
  do not you worry|fret
  try not to worry|panic|fret|stress
  stop fretting|worrying|panicking
  warm|best|kind wishes|regards
  speak|write|talk|chat soon|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|when|again|properly
  believe|take it or
  leave it $
  come to think
  make that
  put it this|like
  excuse|pardon _
  trust the ... to
  lie in it
  do take|let|tell|say|keep|come|write
  never mind|fear|you
  thank _?
  fire away
  shoot
  pass on?
  allow me
  bring the|a|your|some ... like|as we|agreed
  ask away|and|me|anything|no
  choose|pick which|what|whatever|whichever|one
  decide what|for
  call it
  make yourself
  leave it with|there|to
  consider it
  count me
  put simply
  mark my
  cheer up
  calm down
  relax $
  chin up
  man up
  stay|keep|be strong|smiling|positive|faith|hopeful|hoping|brave
  keep the|your chin|faith|head|spirits
  hang in there
  look on the bright
  buck|toughen|lighten|liven up
  get a grip
  pull yourself together
  snap out
  grow up
  trust me
  be well|safe|good
  be my guest
`)
