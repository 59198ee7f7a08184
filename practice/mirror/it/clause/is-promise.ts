import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const homes = 'lavoro|casa|posto|letto|residenza|documenti|soldi|permesso|stanza|alloggio|assegno|contratto|chiavi'
const goods = `${homes}|appartamento|camera|pensione|patente|tetto|avvocato|affitto|biglietto|spese|debiti|multa|euro|bambini|figli|nipoti|causa|sussidio|deposito|bollette|rate|caparra|affido|telefono|conto|graduatoria|albergo|biglietti|domanda|pignoramento|avanti|davanti`
/** Things that only an office or luck can give. */
const good = phrases(`
${goods}|assumere|entrare|uscire|vincere|ottenere
`)
/** The writer takes it on: “ci penso io”, “te lo procuro”, “garantito”. */
const takesOn = phrases(`
ci? penso|pensiamo|penserò|parlo|parliamo|provvedo io|noi
te|ti|ve|vi|le|la|gliel~ lo|la|li|ne|le? trovo|troviamo|procuro|do|darò|pago|compro|presto|anticipo|sistemo|sistemerò|recupero|sblocco|copro|metto|otterrò|regalo|rimborso|risolvo|risolverò|rimedio|intesto|porto|ospito
te|ti|ve|vi|le|la|gliel~ lo|la|li|ne|le? faccio|farò|faremo @inf|io
te|ti|ve|vi|le|gliel~ lo|la? prometto|promettiamo|giuro|garantisco|assicuro
ci metto la
di sicuro
lo|la|li|le copro|pago|do|presto|anticipo|trovo|sblocco|intesto io|non|tu|$
garantit~|promesso|prometto|giuro|garantisco|assicuro|convinco|convincerò|risolvo|risolverò
avrai|avrà|avrete
`)
const promises = phrases(`
te|ve|ti|vi|le|gliel~ lo? prometto|promettiamo|giuro
prometto|promettiamo|giuro che|di
hai|ha|avete la mia parola
parola mia
ti|la|vi tiro|porto via|fuori
convinco|convincerò|sistemo|sistemerò|risolvo|risolverò|ospito|garantisco|assicuro tutto? io
pago io $
convinco|convincerò|risolvo|risolverò il|la|tutto
${goods} ... hai|avrai|avrà lunedì|martedì|mercoledì|giovedì|venerdì|domani|presto|entro
lunedì|domani|entro|martedì|mercoledì|giovedì|venerdì|mese|settimana ... hai|avrai|avete|avrà|ha un|una|il|la|i|le? ${homes}
${goods} è|sarà tu~|suo|sua|vostr~ garantit~|sicuro|quanto|entro|da|lo|te
cominci è sicuro|garantito
dormi|stai|vivi|abiti|stare|dormire|vivere|resti da|con me|noi
non ti|le|vi succederà|mancherà|accadrà
finché campo|campi|vivo
finché ci sono|siamo io|noi
ci sono|siamo|sarò|saremo ... sempre|notte|ferragosto|alba|natale
ti? rispondo|arrivo|corro|vengo|accompagno|ascolto|disposizione ... ventiquattro|qualsiasi|qualunque|ogni|notte|sempre|istante|natale|ferragosto|alba
telefono ... acceso
a|in|ad qualsiasi|qualunque|tutte|ogni le? ora|ore|momento|istante
raggiungibile|reperibile|chiama|chiamarmi|chiamare|telefonare|scrivimi|scrivermi ... anche|pure? di|a|alle notte|natale|mezzanotte|due|tre|quattro|cinque|@number
non ti|vi|la lascerò|abbandonerò|lasceremo
non|mai sarai|sarete|sarà mai|più più? solo|sola|soli
per|gratis tutta la vita
`)
const limits = phrases(`
non posso|ti|le|vi|possiamo|voglio|prometto|mi|so prometterti|promettere|garantirti|prometto|garantisco|assicurarti|dare|darti
ti|le|vi avevano|avevi|hanno|ha|aveva|giuravano|promettevano promesso|garantito?
leggo|rispondo|sono|ci ... il|dalle|solo|fino|martedì|giovedì|lunedì|mattina|alle dalle|alle|fino|martedì|giovedì|lunedì|mercoledì|venerdì|mattina|ai
promessa|promesse
mi|ci avevano|hanno|ha promesso|garantito
giuro che? io|ho|sono|ero|per
ti|le|vi faccio sapere|vedere|leggere|sentire
`)

/** Promises an outcome, money, a bed, or being there at any hour. */
export const isPromise = remember((sentence: Sentence): boolean => {
  const words = sentenceWords(sentence)
  if (sentence.asks || limits.find(words) !== undefined) return false
  return promises.find(words) !== undefined || (takesOn.find(words) !== undefined && good.find(words) !== undefined)
})
