import type { Draft, Sentence } from '../../draft.ts'
import { advises } from './advises.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, isFiniteVerb } from './verb-forms.ts'

const gathers = phrases(`
ricapitolare|riassumere|riepilogo|riepiloghiamo|riepilogando|ricapitolo|ricapitoliamo|ricapitolando|riassumo|riassumiamo|riassumendo
in breve|sostanza|sintesi|poche
oggi|qui è|sono uscit~|uscite|venut~|usciti|saltate|emers~
se? tiro|tirando le fila|somme
riprendo|riordino il|i fili|filo
faccio il punto
vedere se ho
mi rimangono|restano
dal|dalla prim~ ... a|all'
fin ora|qui|qua ti|hai|ha|mi|ho|abbiamo
finora hai|ha|ci|mi|ho|abbiamo|sono|c'
metto|riprendo|riordino|rimettere|raccogliere|mettere|tengo|riunisco|rimetto|rimettiamo|rileggo|raccolgo|raccogliamo|mettiamo ... mail|mese|cose|parole|fili|ordine|fila|pezzi|messaggi|insieme|telefonate
provo a riprendere|rimettere|raccogliere|mettere|ricapitolare|riassumere|tirare|riordinare|ridire
mi|vediamo|fammi|vedo|controllo ... di|se ho|avere|aver tutto|capire|capito
vediamo le|i cose|pezzi|punti
se ho capito|sentito tutto|bene
mi hai|ha|avete detto|scritto|parlato|raccontato di|del|dell'|dei|dell~
mi è|sono rimasto|rimasti|rimaste
un mese|settimana|anno fa ...
all' inizio ...
da un|una parte|lato ...
due|tre|quattro|cinque|tante|molte cose|parole|fili|pensieri|notizie|fatiche|dolori
tutto questo|insieme
quello|ciò che ho|resta|torna|ritorna
abbiamo parlato|toccato le|la|un|i|di|del|della|dello
la tua|sua storia e la|mia
`)
const opens = /^(?:riassu|ricapito|riepilo)/

/** How many things stand side by side: by commas, semicolons and “e”. */
function countThings({ tokens }: Sentence): number {
  const marks = tokens.filter(
    ({ kind, word }, at) => kind === 'mark' && (word === ',' || word === ';' || word === ':') && at > 1,
  ).length
  const joins = tokens.filter(({ word }) => word === 'e' || word === 'poi' || word === 'ma').length
  return 1 + marks + joins
}

const times = phrases(`
martedì|lunedì|giovedì|venerdì|mercoledì|stasera|oggi|domenica|sabato|ieri
a settembre|ottobre|novembre|marzo|maggio|luglio|giugno|gennaio|febbraio|dicembre|aprile|agosto
adesso|poi|prima|infine
`)
const done = phrases('hai|sei|avete|siete @part')
const listing = phrases('quindi|allora|dunque|insomma|ok')
const counted = phrases('quindi|allora|dunque|insomma|ok|@number|due|tre|quattro|cinque')
const isTold = ({ clauses }: Sentence) =>
  clauses.some(({ tokens }) => tokens[0]?.word !== 'che' && tokens.some(isFiniteVerb))

/** Whether a sentence gathers several things the reader told. */
export function isSummary(sentence: Sentence, draft: Draft): boolean {
  if (sentence.asks) return false
  const words = sentenceWords(sentence)
  const next = draft.sentences[draft.sentences.indexOf(sentence) + 1]
  const things = countThings(sentence)
  const match = gathers.find(words)
  const others = draft.sentences.filter((other) => other !== sentence && !other.asks)
  if (match !== undefined) {
    const word = words[match.from]?.word ?? ''
    // “Vediamo se ho capito. Prima il furto, poi la multa, e in mezzo il cane.”
    if (
      match.from < 3 &&
      !/^(?:all'|un|da)$/.test(word) &&
      words.length < 14 &&
      next?.asks === false &&
      countThings(next) >= 3 &&
      !advises(next, draft)
    )
      return true
    if (opens.test(word)) return things >= 2 || others.length > 0
    if (/^(?:mi|abbiamo)$/.test(word)) return things >= 3 && (match.from < 3 || words[match.from + 1]?.word !== 'ha')
    if (/^(?:due|tre|quattro|cinque|tante|molte|tutto|ciò|quello)$/.test(word)) return match.from < 3 && things >= 3
    if (/^(?:da|se|un|all')$/.test(word))
      return things >= (word === 'se' ? 4 : 3) && !words.some((token) => hasForm(token, 'future'))
    return things >= 3 || (others.length > 0 && things >= 2)
  }
  // A row of things with few verbs: “patente sospesa, lavoro a rischio, moglie arrabbiata”.
  const whens = times.findAll(words).length
  if (advises(sentence, draft)) return false
  if (whens >= 2 && things >= 4 && !words.some((token) => hasForm(token, 'present', 1, 4) || hasForm(token, 'future')))
    return true
  // “Hai chiuso il debito, hai ridato il motorino, hai scritto a tua madre.”
  const deeds = sentence.clauses.filter(({ tokens }) => done.find(tokens) !== undefined).length
  if (deeds >= 3 && words.length > 12) return true
  // “Allora: il lavoro, la schiena, tuo fratello.”
  const listed = sentence.tokens.some(({ word }) => word === ':') && whens === 0 ? counted : listing
  return listed.matchAt(words, 0) !== undefined && things >= (listed === counted ? 3 : 4) && !isTold(sentence)
}
