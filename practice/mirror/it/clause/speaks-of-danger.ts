import type { Draft } from '../../draft.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const dangers = phrases(`
ucciderti|uccidersi|uccidermi|ucciderl~|suicidio|suicidi|suicidati|suicidarti|suicidarsi|suicidarmi|suicidarla|suicida|ammazzarti|ammazzarsi|ammazzarmi|ammazzarl~
ti|vi|la|lo|mi|si vuole|vuoi|voglio|volevi uccidere|ammazzare
togliervi|toglierti|togliersi|togliermi la vita
farti|farla fuori|finita
faccia|fai|fare|fatto|farti|farsi|farmi|facendo del? male a? stasera|te|qualcuno|stanotte|stess~|sé
farti|farsi|farmi del male
ti faccia|fai|facessi del male
non vuole|vuoi|voglio|volevi più? vivere|esserci
vuoi|vorresti|pensato|pensi|pensa|voglia|pensavi|pensando di morire
vuole|vuoi|vorresti|voglio|vorrei|volevi|desideri morire|sparire
meglio morire|mort~
buttarti|buttarsi|buttarmi dal|dalla|giù|sotto
tagliarti|tagliarsi le vene
tagliando|tagli le vene
overdose
ti|le|vi|la|lo|gli|mi|li picchia|violenta|strangola|picchiava|picchiano|minaccia
ti|le|la|lo|mi ha|hanno picchiat~|violentat~|strangolat~|minacciat~|accoltellat~
messo|metterti|mette|mettono|mettesse|messe le mani al|sul|addosso
alzato|alzava|alzano|alza le mani con|su|addosso
coltello|pistola|fucile|coltelli
chiami|chiama|chiamato|chiamo|chiamiamo|chiamare|chiamate|chiamando io|ora|adesso|subito? il|un|l'|un' polizia|carabinieri|ambulanza|118|113|112|115
chiami|chiama|chiamo|chiamiamo la|l'|i polizia|carabinieri|ambulanza|soccorso|soccorsi|guardia
il|al|del|numero 118|113|112
in pericolo
dal|dai|sul|sui tetto|ponte|parapetto|cornicione|binari
fuori|giù|=volare|=sporgere|=saltare|=lanciare|=gettare|=cadere|=buttare ... finestra|balcone
mettiti|metterti|mettetevi|mettersi in|al sicuro|salvo
chiuditi|chiudetevi a chiave
pericolo di vita
ti|sei|è|siete senti al sicuro in|stasera|qui|lì|ora|adesso|stanotte
sei|è|siete al sicuro
paura per la tua|sua|vostra vita
per la tua|sua|vostra vita ho
tocca|molestato|molesta|abusato|abusano|abusa la|il|un|del|della|dei bambin~|piccol~|figli~|nipote|minore|bimb~
non respiri|respira
perdi|perde|perdendo molto|tanto sangue|conoscenza
non posso|riesco tenerl~ per me
non la|lo posso tenere per me
preso|prese|ingoiato|ingerito le|un|tutte|troppe sacco ... pillole|pastiglie|pasticche|candeggina
vai|uscite|scappa|esci|esca ora|adesso|subito ... lì|casa|stanza|appartamento
non stare|rimanere|restare ... solo|sola stasera|stanotte
lascia|metti|dammi|posa|mettile|butta|allontana ... via|quel|giù|quell~ ... pillole|pastiglie|coltello|lametta|corda|bottiglia
odore|fuga di gas
violenza in|adesso|su|stanotte
ho paura che ti|tu ti|faccia|succeda ... stanotte
`)

const known = new WeakMap<Draft, boolean>()

/** Whether a draft may speak of danger to life or of violence under way; then every mark pauses. It can miss. */
export function speaksOfDanger(draft: Draft): boolean {
  const before = known.get(draft)
  if (before !== undefined) return before
  const speaks = draft.sentences.some((sentence) => dangers.find(sentenceWords(sentence)) !== undefined)
  known.set(draft, speaks)
  return speaks
}
