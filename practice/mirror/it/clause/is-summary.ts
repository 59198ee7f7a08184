import type { Draft, Sentence } from '../../draft.ts'
import { advises } from './advises.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, isPlainVerb } from './verb-forms.ts'

const gathers = phrases(`
ricapitolare|riassumere|riepilogo|riepiloghiamo|riepilogando|ricapitolo|ricapitoliamo|ricapitolando|riassumo|riassumiamo|riassumendo
in sostanza|sintesi|poche|breve
oggi|qui è|sono uscite|venut~|uscit~|usciti|saltate|emers~
se? tiro|tirando le fila|somme
riprendo|riordino il|i fili|filo
faccio il punto
vedere se ho
mi rimangono|restano
dal|dalla prim~ ... a|all'
fin qui|ora|qua ti|hai|ha|mi|ho|abbiamo
finora hai|ha|ci|mi|ho|abbiamo|sono|c'
riprendo|riordino|rimettere|raccogliere|mettere|metto|unisco|tengo|riunisco|rimetto|rimettiamo|rimettendo|rileggo|raccolgo|raccogliamo|mettiamo|mettendo ... mail|mese|parole|cose|fili|fila|pezzi|ordine|messaggi|insieme|telefonate
provo a rimettere|raccogliere|mettere|ricapitolare|riassumere|tirare|tenere|riprendere|riordinare|ridire
mi|vediamo|fammi|vedo|controllo ... di|se ho|aver|avere tutto|capire|capito
vediamo le|i cose|pezzi|punti
se ho sentito|capito tutto|bene
mi hai|ha|avete detto|scritto|parlato|raccontato di|del|dell'|dei|dell~
mi è|sono rimasto|rimasti|rimaste
un mese|settimana|anno fa ...
all' inizio ...
da un|una parte|lato ...
due|tre|quattro|cinque|tante|molte parole|cose|fili|pensieri|notizie|fatiche|dolori
tutto questo|insieme
quello|ciò che ho|resta|torna|ritorna
abbiamo parlato|toccato le|la|un|i|di|del|della|dello
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
martedì|lunedì|giovedì|venerdì|mercoledì|stasera|oggi|sabato|domenica|ieri
a settembre|ottobre|novembre|marzo|maggio|luglio|giugno|gennaio|febbraio|dicembre|aprile|agosto
adesso|prima|poi|infine
`)
const done = phrases('hai|sei|avete|siete @part')
const reported = phrases('hai|avete|siamo detti|parlato|raccontato')
const listing = phrases('quindi|allora|dunque|insomma|ok')
const counted = phrases('quindi|allora|dunque|insomma|ok|@number|due|tre|quattro|cinque')
const isTold = ({ clauses }: Sentence) =>
  clauses.some(({ tokens }) => tokens[0]?.word !== 'che' && tokens.some(isPlainVerb))

/** Whether a sentence gathers several things the reader told. */
export function isSummary(sentence: Sentence, draft: Draft): boolean {
  if (sentence.asks) return false
  const words = sentenceWords(sentence)
  const next = draft.sentences[draft.sentences.indexOf(sentence) + 1]
  const things = countThings(sentence)
  const marked = sentence.tokens.some(({ word }) => word === ':')
  // “Hai parlato di tre paure: …”
  const said = reported.find(words)
  if (said !== undefined && said.from < 5 && things >= (marked ? 3 : 4)) return true
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
  // “Quindi, la casa non c’è più e con i tuoi non parli. Ho capito bene?”
  const checked = next?.asks === true && sentenceWords(next).length < 5
  if (checked && listing.matchAt(words, 0) !== undefined && things >= 3) return true
  // “Allora: il lavoro, la schiena, tuo fratello.”
  const listed = marked && whens === 0 ? counted : listing
  return listed.matchAt(words, 0) !== undefined && things >= (listed === counted ? 3 : 4) && !isTold(sentence)
}
