import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const goods =
  'casa|alloggio|lavoro|posto|letto|stanza|appartamento|camera|soldi|permesso|residenza|documenti|contratto|pensione|assegno|chiavi|patente|tetto|avvocato|affitto|biglietto|telefono|spese|debiti|multa|conto|euro|bambini|figli|nipoti|causa'
const gives =
  'trovo|troviamo|procuro|do|darò|pago|compro|presto|anticipo|ospito|sistemo|sistemerò|recupero|sblocco|copro|metto|otterrò|regalo|rimborso|risolvo|risolverò|convinco|convincerò|garantisco'
const promises = phrases(`
prometto|promettiamo|giuro|garantisco|assicuro ... che|di|io|sui|sulla
te|ve|gliel~|lo lo|la|li? prometto|promettiamo|giuro|garantisco|assicuro
ti|vi|le prometto|promettiamo|giuro|garantisco
è|sarà tuo|tua|tuoi ... garantito|promesso|sicuro
hai|ha|avete la mia parola
parola d' onore
parola mia
te|ti|ve|vi|le|gliel~|lo|la lo|la|li|le|ne? ${gives} io|noi|sicuro|subito|entro|domani
${gives} tutto? io|noi
ti|vi|le|te|ve|gli lo|la|li|ne? ${gives} ... ${goods}
${goods} ... te|ve|ce|gliel~ lo|la|li|le ${gives}
${gives} l'|il|la|le|i|tutto ... ${goods} ... io
ti|vi|le|la|lo|te|gliel~ lo|la|li? faccio|farò avere|uscire|assumere|passare|entrare|ottenere|dare|dormire
ti|vi|la|lo tiro|porto via|fuori
convincerò|convinco|sistemerò|sistemo|risolverò|risolvo|otterrò ... giudice|proprietario|questura|padrone|comune|assistente|capo|tutto|faccenda|banca
ci penso|pensiamo|penserò io|noi ... soldi|tutto|affitto|casa|documenti|avvocato|spese|bollette|rate
soldi|affitto|spese|rat~|tutto|bollette|casa|letto|documenti|lavoro ... ci? penso|pensiamo|penserò io
avrai|avrà|avrete ... ${goods}
ne avrai|avrà una|uno
entro|dal|da|per|prima ... hai|avrai|avete|avrà|ha ... ${goods}
${goods} ... hai|avrai|avete|avrà lunedì|domani|martedì|mercoledì|giovedì|venerdì|presto|entro|sicuro
la|il|una|un ${goods} ... è|sarà tua|tuo ... sicuro|garantito|lo|promesso|te
da domani|stasera|oggi dormi|stai|abiti|vivi da|con me|noi
ci sarò|saremo sempre|per|ogni|comunque
ci sono|siamo|sarò sempre
sempre ci|al|a tuo|tua|sarò|sono fianco|disposizione|per
sarò|resterò sempre|accanto|il|al|con|qui ... sempre|te|vita|fianco|operatore
rispondo|arrivo|vengo|corro sempre
ti? rispondo|arrivo|corro|vengo|accompagno|ascolto ... qualsiasi|qualunque|ogni|notte|sempre|h24|istante|natale
disposizione ... ventiquattro|24|h24|sempre|notte|ogni|qualsiasi|giorno
a|in|ad qualsiasi|qualunque|tutte|ogni le? ora|ore|momento|istante
giorno e notte
h24|h 24|su|24
ci|sono|sempre|rispondo|chiama|chiamarmi|chiamare|scrivimi|scrivermi|arrivo|vengo ... anche|pure di|a|alle notte|natale|mezzanotte|due|tre|quattro|cinque|@number
a|alle mezzanotte|tre|quattro|due ... quando|alle|ti
non ti|vi|la lascerò|abbandonerò|lasceremo|lascio mai|solo|sola|più
non|mai sarai|sarete|sarà mai|più più? solo|sola|soli
con me|noi non ti|le|vi? succederà|sei|sarai
puoi|potete|può contare su ... sempre|me
puoi|potete|può telefonare|chiamare|chiamarmi|scrivermi ... mezzanotte|notte|ora|pare|sempre|momento
per sempre
per? tutta la vita
porta ... aperta a|sempre|ad|giorno
qualunque|qualsiasi cosa ti|succeda|le ... io|arrivo|sarò
`)
const limits = phrases(`
non posso|ti|le|vi|possiamo|voglio|prometto|mi|so prometterti|promettere|garantirti|prometto|garantisco|assicurarti|dare|darti
quello|ciò|cosa che|posso posso|possiamo|fare
ti|le|vi avevano|avevi|hanno|ha|aveva|giuravano|promettevano|promesso promesso|garantito?
ti|le|vi giuravano|promettevano
chi|nessuno|lui|lei ti|promette ... promesso
martedì|giovedì|mattina|fino|dalle|lunedì|mercoledì|venerdì ... leggo|rispondo|sono|ci
leggo|rispondo|sono|ci ... il|dalle|solo|fino|martedì|giovedì|lunedì|mattina|alle dalle|alle|fino|martedì|giovedì|lunedì|mercoledì|venerdì|mattina|ai
una promessa
hai promesso
senza promesse
promessa mancata
`)

/** Promises an outcome, money, a bed, or being there at any hour. */
export const isPromise = remember((sentence: Sentence): boolean => {
  const words = sentenceWords(sentence)
  return !sentence.asks && promises.find(words) !== undefined && limits.find(words) === undefined
})
