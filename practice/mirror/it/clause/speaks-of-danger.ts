import type { Draft } from '../../draft.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const dangers = phrases(`
ucciderti|ammazzarti|suicidarmi|uccidermi|suicidati|ammazzarmi|ucciderl~|suicidarla|suicidarsi|uccidersi|ammazzarsi|suicidio|ammazzarl~|suicidarti|suicida|suicidi
la|ti|vi|si|lo|mi vuole|vuoi|voglio|volevi ammazzare|uccidere
togliervi|togliersi|togliermi|toglierti la vita
farti|farla fuori|finita
fai|faccia|fare|fatto|farti|farsi|farmi|facendo del? male a? qualcuno|te|stasera|stanotte|stess~|sé
farti|farsi|farmi del male
ti fai|faccia|facessi del male
non vuole|vuoi|voglio|volevi più? vivere|esserci
vuoi|vorresti|voglia|pensavi|pensando|pensato|pensi|pensa di morire
vuole|vuoi|vorresti|desideri|voglio|vorrei|volevi morire|sparire
meglio morire|mort~
buttarmi|buttarti|buttarsi dal|dalla|sotto|giù
tagliarsi|tagliarti le vene
tagliando|tagli le vene
overdose
la|ti|le|vi|lo|mi|gli|li picchia|picchiano|violenta|strangola|picchiava|minaccia
la|ti|le|lo|mi ha|hanno picchiat~|accoltellat~|strangolat~|violentat~|minacciat~
messo|mettono|messe|mettesse|mette|metterti le mani al|sul|addosso
alzato|alzava|alza|alzano le mani con|su|addosso
coltello|fucile|pistola|coltelli
chiami|chiama|chiamiamo|chiamo|chiamando|chiamate|chiamato|chiamare io|adesso|ora|subito? il|un|l'|un' 118|112|113|115|polizia|carabinieri|ambulanza
chiami|chiama|chiamiamo|chiamo la|l'|i polizia|carabinieri|ambulanza|soccorso|soccorsi|guardia
il|al|del|numero 118|112|113
in pericolo
dal|dai|sul|sui tetto|ponte|cornicione|parapetto|binari
giù|fuori|=cadere|=volare|=sporgere|=saltare|=buttare|=gettare|=lanciare ... balcone|finestra
mettiti|mettersi|mettetevi|metterti al|in sicuro|salvo
chiudetevi|chiuditi a chiave
pericolo di vita
ti|è|sei|siete senti al sicuro in|stasera|stanotte|adesso|ora|lì|qui
è|sei|siete al sicuro
paura per la tua|sua|vostra vita
per la tua|sua|vostra vita ho
tocca|abusa|molesta|abusano|molestato|abusato la|il|un|del|della|dei figli~|minore|nipote|bimb~|piccol~|bambin~
non respiri|respira
perdi|perde|perdendo molto|tanto sangue|conoscenza
non posso|riesco tenerl~ per me
non la|lo posso tenere per me
preso|ingoiato|prese|ingerito un|le|tutte|troppe sacco ... pillole|pastiglie|candeggina|pasticche
vai|uscite|scappa|esca|esci adesso|ora|subito ... lì|stanza|casa|appartamento
non stare|restare|rimanere ... solo|sola stasera|stanotte
lascia|butta|mettile|posa|allontana|dammi|metti ... via|giù|quel|quell~ ... coltello|corda|bottiglia|lametta|pillole|pastiglie
fuga|odore di gas
violenza in|stanotte|adesso|su
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
