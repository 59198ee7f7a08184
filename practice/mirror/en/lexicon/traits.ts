import { englishPhrases } from '../reading/english-phrases.ts'

const virtues =
  'guts|courage|nerve|strength|bravery|effort|patience|determination|heart|grit|resilience|honesty|care|kindness|commitment|dedication|willpower|love|generosity|dignity|wisdom|loyalty|thought|humour|humor|insight|skill|talent|perseverance|craft|stubbornness'
const strengths =
  'fighter|survivor|strong|brave|courageous|resilient|caring|kind|patient|thoughtful|honest|loyal|generous|determined|resourceful|capable|creative|hardworking|tough|wise|gentle|dependable|reliable|compassionate|devoted|committed|considerate|decent|quick|careful|good|great|natural'
/** What a person is or has, as the writer sees it: it says nothing back. */
export const traits = englishPhrases(`
it|that|this|which @adverb? must|took|takes|showed|shows @adverb? a|have|of|some|so|take|lot|real|such|taken? of? @adjective? much? ${virtues}|doing|holding
took|takes a? lot? of? some|real? ${virtues}
what|real|such ${virtues}
that is some|real|such|true going|${virtues}|planning
it|that is|was @adverb? a? brave|kind|honest|clever|gentle|careful|decent|caring|generous|quick|thoughtful|considerate|courageous|loyal to|that|,|what|thing|work|move|thinking
there is a|so|real|such? of|lot|much? @adjective? of? ${virtues} in|there|behind
you have|are @adverb? @adverb? a|an|been? @adverb? ${strengths} $|,|.|for|with|at|!|one|when|man|woman|person|father|friend|mother|mum|dad|parent|listener
you have|are been? good|brave|kind|honest|fair|gentle|generous|patient to
you are a|the|that sort|kind|type of? man|woman|person|friend|parent? that|who
you are someone|somebody who
you have got? a|an|real|such @adverb? @adjective? way|hand|heart|head|strength|ability|ear|eye|gift|knack|memory|skill|talent to|that|,|of|.|for|with|!
you have a @adjective heart|soul|nature|streak
i @adverb? @adverb? notice|noticed|appreciate|respect|admire|value you|that|your|how
what struck|strikes is|me
it says a|so lot|much about
how much ${virtues} you
the way you @past
your way of|with
you managed|handled _ _
you @adverb? tried|worked|fought @adverb? hard
you have really|carefully|clearly thought|worked
put so|thought|care|work|effort much|into
your sense|${virtues} of? @noun? got|comes|shows|carried|carries|stands
the ${virtues} you
`)
