import type { Draft } from '../draft.ts'
import { englishPhrases } from './reading/english-phrases.ts'

/** Words of suicide, violence, a child in danger, an emergency. Misses much: it pauses marks, and vouches for nothing. */
const danger = englishPhrases(`
  suicide|suicidal|suicide-line|overdose|overdosed|overdosing|self-harm|self-harming|samaritans|ambulance|ambulances
  kill|killing|killed yourself|myself|himself|herself|you|themselves|me
  end|ending|ended your|my|his|her|it|things life|all
  take|taking|took your|my own? life
  harm|harming|hurt|hurting|cut|cutting yourself|myself|you|himself|herself|your|them|someone|somebody|anyone
  is|are|was|he|she|they he|she|they|anyone|someone|somebody|hurting|hit|hits|beat|beating hurting|hitting|beating|you|threatening|following
  better off dead
  want|wanting to die
  do not want to live|be here|wake
  plan|planning|thoughts to|of end|ending|die|dying|suicide
  112|999|911|116|988
  call|calling|ring|ringing|called|dial|phone|call 112|999|911|emergency|the? police|guards|garda
  are|r you safe
  you safe now|tonight|there
  in danger
  are you bleeding
  you are bleeding
  got a|has a|with a|pulled knife|gun|a
  a|the knife|gun
  taken|swallowed something|pills|tablets|an|all
  domestic|sexual violence|abuse|assault
  raped|rape|strangled|stabbed
  child|kids|children|baby|wee|boy|girl|son|daughter 's|is|are|in|one's danger|unsafe|hurt|safety|risk
  keep that|this to myself
  leaving|leave you on|alone your|tonight|with own|this|it
  feel safe going|at|to|tonight|there
  somebody|someone could|might|may|will|is get|be going? hurt|harmed|to
`)
/** The same words in passing. */
const passing = englishPhrases(`
  killing time|me|it
  not going to end|harm
  kill|killing for|two
  it kill|hurt you|him|her to
  cut your|yourself losses|cloth|coat|nails|hair|some|a|off|loose
`)

export const speaksOfDanger = ({ sentences }: Draft): boolean =>
  sentences.some(({ tokens }) => danger.find(tokens) !== undefined && passing.find(tokens) === undefined)
