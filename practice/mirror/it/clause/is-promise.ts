import type { Sentence } from '../../draft.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const goods =
  'casa|alloggio|lavoro|posto|letto|stanza|appartamento|monolocale|camera|soldi|permesso|residenza|documenti|contratto|pensione|assegno|sussidio|bonus|chiavi|patente|tetto|reddito|avvocato|affitto|biglietto|telefono|spese|bolletta|bollette|debiti|debito|caparra|multa|cauzione|conto|euro|ospitalità|divano|bambini|figli|nipoti|causa|impiego'
const me = 'io|ti|te|vi|le|noi|ve|gliela|glielo'
const promises = phrases([
  'prometto|promettiamo|promesso|giuro|giuriamo|garantisco|garantiamo|garantito|assicuro che|di|io|ti|_',
  'te|ve|ti|vi|le|glielo lo|la|li|le? prometto|promettiamo|giuro|garantisco|assicuro|prometto',
  'lo prometto|giuro|garantisco',
  'promesso|garantito|giuro',
  'hai|ha|avete la mia parola',
  "parola d' onore",
  "parola mia|d'onore",
  'ci metto la mano|faccia|firma',
  `ti|te|vi|le|ve|gliela|glielo|gli lo|la|li|le|ne? trovo|troverò|troviamo|troveremo|procuro|procurerò|procuriamo|faccio|farò|facciamo|faremo|do|darò|diamo|daremo|pago|pagherò|compro|comprerò|presto|presterò|anticipo|anticiperò|ospito|ospiterò|sistemo|sistemerò|recupero|recupererò|sblocco|sbloccherò|copro|coprirò|metto|metterò|cerco|ottengo|otterrò|porto|regalo|regalerò|restituisco|rimborso|riporto|riporterò|salvo|salverò|tiro|tirerò|libero|assumo|regolarizzo io|noi|la|il|un|una|i|le|gli|l'|fuori|avere|via|uscire|entrare|assumere|passare|dare|una|tutto|in|trovare|ottenere|subito|entro|qualche|cento|duecento|@number|dei|da|dal|a|di|mio ... ${goods}|fuori|avanti|via|io|domani|uscire|assumere|entro|graduatoria|qui|lì`,
  `ti|te|vi|le|ve|la|lo|gliela|glielo lo|la|li|le|ne? trovo|troverò|procuro|procurerò|do|darò|pago|pagherò|compro|comprerò|presto|presterò|anticipo|ospito|ospiterò|sistemo|recupero|sblocco|copro|metto|faccio|salvo|farò io|subito|avere|sicuro|entro|_ io|avere|sicuro?`,
  `${me} pago|pagherò|anticipo|presto|compro|copro io|l'|il|la|le|i|tutto|te`,
  'pago|sistemo|risolvo|convinco|penso|trovo|recupero|ottengo|garantisco|copro|sblocco|rimedio tutto? io',
  'pago|anticipo|copro|sistemo|risolvo|convinco|garantisco|firmo io',
  'convincerò|sistemerò|risolverò|otterrò|troverò|pagherò|garantirò|farò|coprirò il|la|tutto|io|i|lo|le|una|un|avere|in|tutte|ogni ...',
  'ci penso|pensiamo|penserò io|noi|a a? tutto|tutti|per|trovarti|i',
  'ci penso|penserò io|noi',
  'a tutto|soldi|il|la ci penso|pensiamo|penserò io',
  `${goods} ... te|ce la|lo|li|le trovo|do|compro|sblocco|pago|procuro|metto|faccio|troviamo|daremo|daranno|trova|assegneranno|darò|garantisco`,
  `avrai|avrà|avrete|riavrai|riavrà|riavrete|otterrai|otterrà|troverai|hai|ha|avete ... ${goods} ... entro|prima|da|dal|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|presto|subito|sicuro|al|per|la|stasera|in|settimana|garantito|promesso|sicuramente`,
  `avrai|avrà|avrete|riavrai|riavrà|otterrai|ne una|un|la|il|i|le|pure|presto|anche|tua|avrai ... ${goods}|pure|presto|entro`,
  `entro|dal|da|la|tra|per|prima ... hai|avrai|sei|sarai|ti|avrà|avete|ha|ce|la|è ... ${goods}|tua|tuo|dentro|danno|assegnano`,
  `la|le|il|i ... ${goods}|chiavi ... hai|avrai|è ... lunedì|domani|presto|entro|martedì|mercoledì|giovedì|venerdì|tuo|tua|sicuro|garantito|fatta`,
  `è|sarà|saranno tua|tuo|tuoi|vostra|vostro|sua|suo sicuro|di|entro|appena|lo|garantito|il|quando`,
  'è cosa fatta',
  'ci sarò|sono|siamo|saremo|resto|rimango|sto per te|voi|qui|lei? sempre|comunque|ogni|giorno|a|notte|di|h24|24|ventiquattro',
  'sempre ci|al|a tuo|tua|mio|sarò|sono fianco|disposizione|per',
  'ci sono|sarò|saremo|siamo sempre',
  'sono|sarò|siamo sempre|a al|disponibile|qui|tua|raggiungibile|reperibile disposizione|tuo|per|sempre|giorno|a|h24|ventiquattro',
  'sarò sempre',
  'rispondo|risponderò|rispondiamo|arrivo|arriverò|corro|vengo|verrò|scrivo|ascolto sempre|subito|in|a|pure|anche|qualsiasi|qualunque|ogni|h24 ... ogni|qualsiasi|qualunque|notte|sempre|h24|ora|pure|anche|alle|istante|momento|tre',
  'sempre|rispondo|io|ti rispondo|sempre|arrivo',
  'a|in|ad|ogni qualsiasi|qualunque|tutte|ogni|le|ora ora|ore|momento|orario|istante|le|del ...',
  'giorno e notte|di',
  'di giorno e di notte',
  'h24|h 24',
  '24 ore|su|h|24',
  '24/24|24/7|7/7',
  'ventiquattro ore',
  'di|anche|pure|nel notte|di|alle|a|cuore notte|tre|natale|ferragosto|mezzanotte|quattro|della|due ...',
  'non ti|vi|la|le|ti lascerò|lasceremo|abbandonerò|abbandoneremo|succederà|lascio|accadrà|mancherà|tradirò|deluderò mai|più|nulla|niente|solo|sola',
  'non|mai|nessuno ti|ci|te|sarai|sarete|sarà|dovrai|avrai|le|gli lo|la|porterà|toccherà|più|farà|mai|li|solo|sola|toglierà|manderà|butterà mai|più|via|solo|sola|del|fuori|male ...',
  'con me|noi non|sei|ti|al|puoi ... sicuro|succederà|succede|mancherà|contare',
  'puoi|potrai|mi contare|puoi|contare|chiamare|telefonare|chiamarmi|scrivermi|svegliarmi su|telefonare|di|anche|quando|a|sempre|in ... sempre|mezzanotte|notte|ora|pare|momento|qualsiasi|qualunque|ogni',
  'mi|ci puoi|potete|può|trovi|trovate telefonare|chiamare|scrivere|sempre|svegliare a|quando|anche|di|sempre|in|alle ...',
  'per sempre|tutta',
  'tutta la vita',
  'la|le porta|porte di|della ... aperta|aperte',
  'casa mia è|sempre',
  'non li|lo|la|le perderai|perderete|perderà|porteranno',
  'la|lo causa|ricorso|vinciamo vinciamo|vinceremo|sicuro',
  'la vinciamo|vinceremo|spuntiamo',
  'non succederà|accadrà|ti|mai',
  'ti|vi|la tiro|tireremo|tirerò|porto|porterò|faccio|farò fuori|via|uscire|entrare',
  'qualunque|qualsiasi cosa ti|succeda|accada|tu|le|ti ... io|ci|arrivo|sono|sarò|puoi|chiamami',
  'quanti|quante|quello|tutto ne|che vuoi|serve|ti ...',
  'tutti i soldi|le',
  'ne avrai',
])
const limits = phrases([
  'non posso|ti|le|vi|possiamo|voglio|prometto|mi|so prometterti|promettere|prometterle|garantirti|garantire|prometto|promettervi|prometterglielo|garantisco|assicurarti|dartela|dartelo|dare|prestarti|darti|trovarti',
  'quello|ciò|cosa che|posso posso|possiamo|fare',
  'ti|le|vi avevano|avevi|hanno|ha|aveva|giuravano|prometteva|promettevano|promesso promesso|giurato|garantito|assicurato?',
  'ti|le|vi giuravano|promettevano|prometteva',
  'chi|nessuno|lui|lei ti|promette ... promesso|garantisce',
  'martedì|giovedì|mattina|fino|dalle|lunedì|mercoledì|venerdì ... leggo|rispondo|sono|ci',
  'leggo|rispondo|sono|ci ... il|dalle|solo|fino|martedì|giovedì|lunedì|mattina|alle dalle|alle|fino|martedì|giovedì|lunedì|mercoledì|venerdì|mattina|ai|diciotto',
  'una promessa',
  'hai promesso|giurato',
  'senza promesse|garanzie',
  'promessa mancata',
])

/** Promises an outcome, money, a bed, or being there at any hour. */
export function isPromise(sentence: Sentence): boolean {
  const words = sentenceWords(sentence)
  return !sentence.asks && promises.find(words) !== undefined && limits.find(words) === undefined
}
