import type { Draft } from '../draft.ts'
import { englishPhrases } from './reading/english-phrases.ts'

/** Words of suicide, violence, a child in danger, an emergency. Misses much: it pauses marks, and vouches for nothing. */
const danger = englishPhrases(`
suicide|ambulance|ambulances|overdose|overdosed|overdosing|samaritans|self-harm|self-harming|suicidal|suicide-line
kill|killing|killed you|me|yourself|myself|herself|himself|themselves
end|ended|ending it|your|my|her|things|his all|life
take|took|taking your|my own? life
hurt|harm|cut|hurting|cutting|harming you|your|them|yourself|someone|anyone|somebody|myself|herself|himself
is|are|was|they|he|she they|he|she|someone|anyone|somebody|hurting|beat|beating|hit|hits you|hurting|beating|following|hitting|threatening
better off dead
want|wanting to die
do not want to be|live here|wake
plan|thoughts|planning to|of end|die|ending|suicide|dying
112|911|999|116|988
call|phone|ring|called|calling|dial|ringing the|112|911|999|emergency? garda|guards|police
are|r you safe
you safe there|now|tonight
in danger
are you bleeding
you are bleeding
got a|has a|with a|pulled a|gun|knife
a|the gun|knife
taken|swallowed all|an|something|tablets|pills
domestic|sexual abuse|assault|violence
rape|raped|stabbed|strangled
girl|boy|kids|children|son|daughter|child|wee|baby is|are|in|'s|one's hurt|danger|risk|safety|unsafe
keep that|this to myself
leave|leaving you on|alone your|with|tonight it|this|own
feel safe to|there|at|going|tonight
someone|somebody is|will|could|might|may be|get going? to|hurt|harmed
`)
/** The same words in passing. */
const passing = englishPhrases(`
killing it|me|time
not going to harm|end
kill|killing for|two
it hurt|kill you|her|him to
cut your|yourself a|some|off|tablets|hours|coat|hair|pills|cloth|drinking|loose|losses|nails
`)

export const speaksOfDanger = ({ sentences }: Draft): boolean =>
  sentences.some(({ tokens }) => danger.find(tokens) !== undefined && passing.find(tokens) === undefined)
