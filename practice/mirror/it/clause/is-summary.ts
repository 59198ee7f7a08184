import type { Draft, Sentence } from '../../draft.ts'
import { advises } from './advises.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, isPlainVerb } from './verb-forms.ts'

const gathers = phrases(`
riassumere|ricapitolare|ricapitolo|riepilogando|riassumendo|riepilogo|ricapitolando|riassumiamo|ricapitoliamo|riassumo|riepiloghiamo
in poche|sostanza|sintesi|breve
oggi|qui è|sono uscite|uscit~|saltate|venut~|emers~|usciti
se? tiro|tirando le fila|somme
riordino|riprendo il|i fili|filo
faccio il punto
vedere se ho
mi restano|rimangono
dal|dalla prim~ ... a|all'
finora hai|ha|ci|mi|ho|sono|c'|abbiamo
riordino|riprendo|tengo|rimetto|rimettendo|rimettiamo|mettendo|raccogliamo|riunisco|rileggo|unisco|mettiamo|raccolgo|metto|rimettere|mettere|raccogliere ... parole|ordine|telefonate|pezzi|cose|fili|mese|mail|messaggi|insieme|fila
provo a riassumere|ricapitolare|rimettere|mettere|raccogliere|riprendere|tenere|ridire|riordinare|tirare
mi|vedo|controllo|fammi|vediamo ... di|se ho|aver|avere tutto|capire|capito
vediamo le|i pezzi|cose|punti
se ho capito|sentito bene|tutto
mi avete|hai|ha detto|scritto|parlato|raccontato di|del|dell'|dei|dell~
mi è|sono rimaste|rimasto|rimasti
un mese|settimana|anno fa ...
all' inizio ...
da un|una parte|lato ...
due|tre|quattro|cinque|molte|tante parole|pensieri|cose|fili|notizie|dolori|fatiche
tutto questo|insieme
quello|ciò che ho|resta|torna|ritorna
abbiamo parlato|toccato la|un|di|le|i|del|della|dello
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
venerdì|mercoledì|giovedì|lunedì|martedì|sabato|domenica|stasera|oggi|ieri
a dicembre|giugno|luglio|marzo|maggio|agosto|ottobre|febbraio|gennaio|settembre|novembre|aprile
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
