import type { Draft } from '../../draft.ts'
import type { Span } from '../../label.ts'
import { remember } from '../../remember.ts'
import { asksPermission } from './asks-permission.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { speaksOfDanger } from './speaks-of-danger.ts'

/** Leaves it to the reader: “decidi tu”, “la scelta è sua”, “come preferisce”. */
const choices = phrases(`
@finite te|lei|voi|tu
lei|voi|tu la|lo? @finite
lei|voi|tu che|cosa|come
resta|sta|tocca|spetta|dipende a|da te|lei|voi
è|resta la|il|casa|roba? tua|sua|suo|tuo|vostra e|$
la|una|è scelta|decisione|parola ... te|lei|tua|sua|vostra
@your scelta|decisione|parola
scelta @your
a te|lei|voi la scelta
cosa|come|quello|quale|quali|quella|quelle che? ti|le? serve|vuole|vuoi|dici|dice|senti|sente|credi|crede|preferisci|preferisce|scegli|suona|somiglia|sceglie
va|vanno bene|benissimo lo|così|anche|pure
si|possiamo anche? non|lascia|chiudere
se non ti|le|vi|è|sono|fa ...
anche niente|no|nessun~
`)
/** None of the ways, or things as they are. */
const none = phrases(`
non|niente|nulla|così|anche|giusto|magari|senza|pazienza|nessun~|neanche|lascia|chiudere|oppure|né|lasciamo|amen|altrimenti
o altro
o anche|solo|semplicemente? lo|si|@inf|tieni|tiene|resti
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
