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
lei|voi|tu cosa|che|come
resta|sta|tocca|spetta|dipende a|da te|lei|voi
è|resta la|il|casa|roba? tua|sua|vostra|suo|tuo e|$
la|una|è scelta|decisione|parola ... te|lei|tua|sua|vostra
@your scelta|decisione|parola
scelta @your
a te|lei|voi la scelta
cosa|come|quali|quale|quello|quella|quelle che? ti|le? vuole|vuoi|serve|crede|credi|preferisci|preferisce|sceglie|suona|somiglia|scegli|senti|sente|dici|dice
si|possiamo anche? non|chiudere|lascia
anche niente|nessun~|no
`)
/** None of the ways, or things as they are. */
const none = phrases(`
non|anche|così|niente|nulla|nessun~|neanche|giusto|magari|oppure|amen|lasciamo|altrimenti|né|chiudere|lascia|pazienza|senza
o altro
o anche|solo|semplicemente? si|lo|@inf|resti|tiene|tieni
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
