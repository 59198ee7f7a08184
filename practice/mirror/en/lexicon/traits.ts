import { englishPhrases } from '../reading/english-phrases.ts'

export const virtues =
  'guts|courage|nerve|strength|bravery|effort|patience|determination|heart|grit|resilience|honesty|care|kindness|commitment|dedication|willpower|love|generosity|dignity|wisdom|loyalty|thought|humour|humor|insight|skill|talent|perseverance|craft|stubbornness'
const strengths =
  'fighter|survivor|strong|brave|courageous|resilient|caring|kind|patient|thoughtful|honest|loyal|generous|determined|resourceful|capable|creative|hardworking|tough|wise|gentle|dependable|reliable|compassionate|devoted|committed|considerate|decent|quick|careful|good|great|natural'
/** What a person is or has, as the writer sees it: it says nothing back. */
export const traits = englishPhrases(`
  that|it|this|which @adverb? takes|took|shows|showed|must @adverb? some|real|a|such|lot|of|so|take|have|taken? of? @adjective? much? ${virtues}|doing|holding
  takes|took a? lot? of? real|some? ${virtues}
  such|what|real ${virtues}
  that is real|some|such|true ${virtues}|planning|going
  that|it was|is @adverb? a? kind|loyal|thoughtful|decent|generous|brave|considerate|gentle|honest|courageous|caring|quick|careful|clever thing|thinking|work|,|to|what|that|move
  there is such|so|real|a? much|lot|of? @adjective? of? ${virtues} in|there|behind
  you are|have @adverb? @adverb? a|an|been? @adverb? ${strengths} person|man|woman|parent|mother|father|dad|mum|friend|listener|at|with|one|when|for|,|.|!|$
  you are|have been? brave|good|kind|patient|honest|generous|gentle|fair to
  you are the|a|that kind|sort|type of? person|man|woman|friend|parent? who|that
  you are someone|somebody who
  you have got? a|an|such|real @adverb? @adjective? knack|gift|eye|way|talent|skill|heart|strength|ear|ability|head|memory|hand for|with|of|that|,|to|.|!
  you have a @adjective streak|heart|soul|nature
  i @adverb? @adverb? admire|appreciate|respect|noticed|notice|value how|that|you|your
  what strikes|struck me|is
  it says a|so lot|much about
  how much ${virtues} you
  the way you @past
  your way of|with
  you handled|managed _ _
  you @adverb? worked|tried|fought @adverb? hard
  you have clearly|really|carefully thought|worked
  put thought|effort|care|work|so into|much
  your ${virtues}|sense of? @noun? carried|stands|carries|shows|comes|got
  the ${virtues} you
`)
