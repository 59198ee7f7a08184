import type { Draft } from '../../draft.ts'
import type { Span } from '../../label.ts'
import { remember } from '../../remember.ts'
import { asksPermission } from './asks-permission.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { speaksOfDanger } from './speaks-of-danger.ts'

/** Leaves it to the reader: “decidi tu”, “la scelta è sua”, “come preferisce”. */
const choices = phrases(`
@finite tu|te|lei|voi
tu|lei|voi la|lo? @finite
tu|lei|voi come|che|cosa
sta|spetta|tocca|dipende|resta a|da te|lei|voi
è|resta la|il|roba|casa? tua|sua|vostra|tuo|suo $|e
la|è|una decisione|scelta|parola ... tua|sua|vostra|te|lei
@your scelta|decisione|parola
scelta @your
a te|lei|voi la scelta
cosa|quale|quali|quello|quella|quelle|come che? ti|le? vuoi|senti|preferisci|dici|scegli|vuole|sente|preferisce|dice|sceglie|crede|credi|suona|serve|somiglia
va|vanno bene|benissimo così|anche|lo|pure
possiamo|si anche? chiudere|lascia|non
se non ti|le|vi|è|fa|sono ...
anche nessun~|niente|no
`)
/** None of the ways, or things as they are. */
const none = phrases(`
nessun~|niente|nulla|né|neanche|non|anche|oppure|magari|amen|pazienza|altrimenti|giusto|lascia|lasciamo|senza|così|chiudere
o altro
o anche|semplicemente|solo? @inf|si|resti|lo|tieni|tiene
se preferisci|preferisce|preferite
`)

/** Asks first, names two ways or more and none of them, and leaves the choice: then nothing in it steers. */
export const findOffer = remember((draft: Draft): Span | undefined => {
  const asked = draft.sentences.find(asksPermission)
  const first = draft.sentences[0]
  const last = draft.sentences.at(-1)
  if (asked === undefined || first === undefined || last === undefined || speaksOfDanger(draft)) return undefined
  // The ways may be named before it is asked: “… o nessuna. Ne parliamo?”
  const start = draft.sentences.indexOf(asked) < draft.sentences.length - 2 ? asked : first
  const after = draft.sentences.filter(({ end }) => end >= start.end)
  const words = after.flatMap((sentence) => [...sentenceWords(sentence)])
  const chosen = after.slice(-4).some((sentence) => choices.find(sentenceWords(sentence)) !== undefined)
  const offers = chosen && none.find(words) !== undefined && (after.length > 1 || words.length > 14)
  return offers ? { start: start.start, end: last.end } : undefined
})
