import type { Draft } from '../../draft.ts'
import type { Span } from '../../label.ts'
import { remember } from '../../remember.ts'
import { asksPermission } from './asks-permission.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { speaksOfDanger } from './speaks-of-danger.ts'

const choices = phrases(`
scegli|scelga|scegliete|sceglie tu|lei|voi|te
decidi|decida|decidete|decide tu|lei|voi|te
vedi|veda|vedete|fai|faccia|fate tu|lei|voi|come
dimmi|mi dica tu|lei
lei|tu|voi decide|decidi|sceglie|scegli|vedete|sa|sai|vede|vedi
la|è|una decisione|scelta ... tua|sua|vostra|te|lei
scelta tua|sua
a te|lei|voi la scelta
sei|è tu|lei che|a
spetta a te|lei|voi
nessun~ delle|dei due|tre|queste|questi|di
o|oppure nessun~|niente|nulla|lasciamo|né
anche nessun~|niente|no
nessun~
se preferisci|preferisce|preferite _ va
se non ti|le|vi? fa|va|convincono|interessa|piace per? ... va|nessuna|niente|lasciamo|pazienza|decidi|bene
va|vanno bene|benissimo così|anche|lo|pure
tu|lei|voi la|lo? sai|sa|sapete|conosci
sai|sa|sapete tu|lei|voi
quell~|come che? vuoi|senti|preferisci|dici|vuole|preferisce|dice tu|più|lei
come vuoi|preferisci|vuole|preferisce
a modo tuo|suo|vostro
ultima parola
possiamo|si anche? chiudere|lascia|non
`)
const none = phrases(`
nessun~|niente|nulla|né|neanche
anche|pure non|il
oppure|o ... tu|lei|te
lascia|lasci|lasciare|lasciar|lasciarlo|chiudere|fermiamoci|solo
trovi bene
giusto
o|oppure|anche|e|se niente|no|non|aspettare|resti|resta|restare|stare|continuare|tieni|tiene|tenere|lasciamo|lasciare|chiudere|fare|scalare|restare|rimanere|a|così
se preferisci|preferisce|preferite|non
così com'|come è
lasciamo perdere|stare
niente di
`)
const several = phrases('o|oppure|due|tre|uno|una|chi|ce|ci|e|possibilità|strade|modi|idee')

/** Asks first, names two ways or more and none of them, and leaves the choice: then nothing in it steers. */
export const findOffer = remember((draft: Draft): Span | undefined => {
  const asked = draft.sentences.find(asksPermission)
  const last = draft.sentences.at(-1)
  if (asked === undefined || last === undefined || speaksOfDanger(draft)) return undefined
  const after = draft.sentences.filter(({ end }) => end >= asked.end)
  const words = after.flatMap((sentence) => [...sentenceWords(sentence)])
  const chosen = after.slice(-4).some((sentence) => choices.find(sentenceWords(sentence)) !== undefined)
  const offers =
    chosen &&
    none.find(words) !== undefined &&
    several.find(words) !== undefined &&
    (after.length > 1 || words.length > 14)
  return offers ? { start: asked.start, end: last.end } : undefined
})
