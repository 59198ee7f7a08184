import type { Draft } from '../../draft.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const dangers = phrases(`
suicidio|suicidarti|suicidarmi|suicidarsi|suicidarla|suicida|suicidi|ammazzarti|ammazzarmi|ammazzarsi|ucciderti|uccidermi|uccidersi|uccidersi|ucciderl~|ammazzarl~|suicidati
ti|mi|si|lo|la|vi vuoi|vuole|voglio|volevi uccidere|ammazzare
togliersi|toglierti|togliermi|togliervi la vita
farla|farti finita|fuori
fare|faccia|facendo|fatto|fai|farti|farsi|farmi del? male a? te|sé|stess~|qualcuno|stanotte|stasera
farti|farsi|farmi del male
ti faccia|fai|facessi del male
non vuoi|voglio|vuole|volevi più? vivere|esserci
voglia|pensi|pensando|pensato|pensa|pensavi|vuoi|vorresti di morire
vuoi|voglio|vuole|vorrei|vorresti|volevi|desideri morire|sparire
meglio morire|mort~
buttarti|buttarsi|buttarmi giù|sotto|dal|dalla
tagliarti|tagliarsi le vene
tagli|tagliando le vene
overdose
ti|la|lo|le|vi|mi|li|gli picchia|picchiano|minaccia|strangola|violenta|picchiava
ti|la|le|lo|mi ha|hanno picchiat~|violentat~|minacciat~|accoltellat~|strangolat~
messo|mette|messe|mettono|metterti|mettesse le mani al|addosso|sul
alza|alzato|alzava|alzano le mani su|addosso|con
pistola|coltello|coltelli|fucile
chiama|chiamo|chiami|chiamate|chiamiamo|chiamare|chiamato|chiamando subito|ora|adesso|io? il|l'|un|un' 112|118|113|115|ambulanza|carabinieri|polizia
chiamo|chiama|chiami|chiamiamo la|i|l' guardia|polizia|carabinieri|ambulanza|soccorsi|soccorso
il|al|del|numero 112|118|113
in pericolo
dal|sul|sui|dai tetto|ponte|binari|cornicione|parapetto
=buttare|=saltare|=lanciare|=gettare|=sporgere|=volare|=cadere|fuori|giù ... finestra|balcone
mettiti|mettetevi|mettersi|metterti al|in sicuro|salvo
chiuditi|chiudetevi a chiave
pericolo di vita
è|sei|siete|ti senti al sicuro adesso|ora|stanotte|stasera|lì|qui|in
sei|siete|è al sicuro
paura per la tua|sua|vostra vita
per la tua|sua|vostra vita ho
abusa|abusato|abusano|molesta|molestato|tocca del|della|dei|il|la|un bambin~|figli~|bimb~|minore|nipote|piccol~
non respira|respiri
perde|perdi|perdendo molto|tanto sangue|conoscenza
non posso|riesco tenerl~ per me
non lo|la posso tenere per me
ingoiato|preso|ingerito|prese tutte|troppe|le|un sacco ... pastiglie|pasticche|pillole|candeggina
esci|scappa|uscite|esca|vai subito|ora|adesso ... casa|lì|stanza|appartamento
non restare|stare|rimanere ... sola|solo stanotte|stasera
metti|posa|butta|dammi|allontana|mettile|lascia ... giù|via|quel|quell~ ... pastiglie|lametta|coltello|corda|pillole|bottiglia
fuga|odore di gas
violenza adesso|stanotte|su|in
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
