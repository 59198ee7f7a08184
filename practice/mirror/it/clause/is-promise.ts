import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const homes = 'lavoro|casa|posto|letto|residenza|documenti|soldi|permesso|stanza|alloggio|assegno|contratto|chiavi'
const goods = `${homes}|appartamento|camera|pensione|patente|tetto|avvocato|affitto|biglietto|spese|debiti|multa|euro|bambini|figli|nipoti|causa|sussidio|deposito|bollette|rate|caparra|affido|telefono|conto|graduatoria|albergo|biglietti|domanda|pignoramento|avanti|davanti`
/** Things that only an office or luck can give. */
const good = phrases(`
entrare|uscire|assumere|ottenere|${goods}|vincere
`)
/** The writer takes it on: “ci penso io”, “te lo procuro”, “garantito”. */
const takesOn = phrases(`
ci? penso|pensiamo|parliamo|penserò|provvedo|parlo noi|io
la|ti|le|vi|te|gliel~|ve la|le|lo|ne|li? presto|risolverò|risolvo|sistemo|ospito|sistemerò|recupero|rimedio|procuro|rimborso|regalo|compro|otterrò|darò|anticipo|copro|intesto|sblocco|pago|trovo|do|troviamo|porto|metto
la|ti|le|vi|te|gliel~|ve la|le|lo|ne|li? faremo|farò|faccio io|@inf
ti|le|vi|te|gliel~|ve la|lo? prometto|giuro|promettiamo|assicuro|garantisco
ci metto la
la|le|lo|li presto|anticipo|copro|intesto|sblocco|pago|trovo|do tu|non|io|$
prometto|giuro|assicuro|garantisco|convinco|convincerò|risolverò|risolvo|garantit~|promesso
`)
const promises = phrases(`
ti|le|vi|te|gliel~|ve lo? prometto|giuro|promettiamo
prometto|giuro|promettiamo che|di
avete|hai|ha la mia parola
parola mia
la|ti|vi porto|tiro via|fuori
assicuro|garantisco|convinco|convincerò|risolverò|risolvo|sistemo|ospito|sistemerò tutto? io
pago io $
convinco|convincerò|risolverò|risolvo la|il|tutto
${goods} ... hai|avrai|avrà presto|domani|venerdì|mercoledì|giovedì|lunedì|martedì|entro
stare|stai|dormi|abiti|vivi|resti|dormire|vivere con|da me|noi
non ti|le|vi mancherà|accadrà|succederà
finché ci sono|siamo noi|io
ci sono|siamo|saremo|sarò ... sempre|notte|natale|alba|ferragosto
ti? vengo|arrivo|ascolto|accompagno|disposizione|corro|rispondo ... ogni|qualsiasi|qualunque|ventiquattro|istante|sempre|notte|natale|alba|ferragosto
telefono ... acceso
a|in|ad ogni|qualsiasi|qualunque|tutte le? istante|ore|momento|ora
chiama|chiamare|telefonare|scrivimi|raggiungibile|scrivermi|reperibile|chiamarmi ... anche|pure? di|a|alle due|tre|quattro|cinque|@number|notte|natale|mezzanotte
non la|ti|vi abbandonerò|lascerò|lasceremo
per|gratis tutta la vita
`)
const limits = phrases(`
non ti|le|vi|mi|posso|possiamo|voglio|prometto|so prometto|garantisco|dare|assicurarti|promettere|garantirti|prometterti|darti
ti|le|vi ha|hanno|avevano|aveva|avevi|giuravano|promettevano promesso|garantito?
ci|sono|rispondo|leggo ... il|solo|giovedì|lunedì|martedì|alle|fino|dalle|mattina venerdì|mercoledì|giovedì|lunedì|martedì|alle|fino|dalle|mattina|ai
ci|mi ha|hanno|avevano promesso|garantito
giuro che? io|ho|sono|per|ero
sapevo|ero|avevo|volevo|potevo ... giuro
ti|le|vi faccio sentire|sapere|vedere|leggere
`)

/** Promises an outcome, money, a bed, or being there at any hour. */
export const isPromise = remember((sentence: Sentence): boolean => {
  const words = sentenceWords(sentence)
  if (sentence.asks || limits.find(words) !== undefined) return false
  return promises.find(words) !== undefined || (takesOn.find(words) !== undefined && good.find(words) !== undefined)
})
