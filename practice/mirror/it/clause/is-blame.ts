import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm } from './verb-forms.ts'

/** Words for people and acts that only blame uses. */
const faults =
  splitWords(`irresponsabile irresponsabili incosciente incoscienti pigr~ pigron~ fannullon~ svogliat~ egoist~ egoistico
  immatur~ infantile infantili stupid~ idiota cretin~ scem~ ingrat~ bugiard~ vigliacc~ codard~ testard~ cocciut~
  vittimista inaffidabile inaffidabili incapace incapaci inutile ridicol~ patetic~ vergognos~ maleducat~
  superficiale superficiali viziat~ ipocrita arrogante presuntuos~ permalos~ lagnos~ piagnon~ lamentoso
  parassita ingenuo sconsiderat~ negligente debole deboluccio rammollito sciocc~ imbecille menefreghista
  opportunista furb~ furbetto prepotente cattiv~ pessim~ indecente inaccettabile imperdonabile disonest~
  esagerat~ suscettibile ansioso paranoico fifon~ vigliacchi indegn~ selvaggi selvaggio ragazzino bambinone
  capriccios~ disordinat~ trascurat~ sporc~ inconcludente disastro`).join(
    '|',
  )

const blames = phrases([
  `sei|è|siete|sembri|eri|sii|fai|comporti|comporta|comportate da|proprio|stat~|solo|troppo|un|una|il|la|davvero|sempre|un'|così|due|poco|veramente? solo|proprio|ver~|bel|bella|pover~|po'|troppo|da? ${faults}`,
  'è|sarebbe|era stat~|proprio|davvero|un|una|da? ... stupid~|ridicol~|vergognos~|infantile|irresponsabile|egoista|egoisti|egoistico|indecente|inaccettabile|imperdonabile|sciocc~|patetic~|immatur~|ingrato|ingrati|sconsiderat~',
  'da egoisti|egoista|irresponsabili|irresponsabile|ingrati|immaturi|bambini|ragazzino|ragazzini|selvaggi|vigliacchi|incoscienti|stupidi',
  `un|una|scelta|atteggiamento|comportamento ... ${faults}`,
  'sei|è|siete troppo sensibile|emotiv~|buon~|debole|fragile|rigid~|orgoglios~|negativ~|chius~|impulsivo',
  "te|se l'|la la? sei|è|siete voluta|cercat~|meritata|andata",
  'te|se lo|la|li meriti|merita|meritava',
  'te|se lo sei|è meritato|cercato|voluto',
  'chi è causa',
  'bastava @inf|che|non|poco|un|una',
  'colpa tua|sua|vostra',
  "la colpa è|e' tua|solo|anche|sua",
  "è|e' tutta? colpa tua|sua",
  'è tutta colpa',
  'se avessi|avesse|aveste|fossi|fosse @part|prima|dato|fatto|ascoltato',
  'se mi avessi|avesse|aveste',
  'se ti|si fossi|fosse @part',
  'avresti|avrebbe|avreste dovuto|potuto _',
  'dovevi|potevi|dovevate|potevate pure|anche|almeno|solo|non|ben|pensarci|farlo|evitare|svegliarti|stare|dirlo|saperlo|immaginarlo|chiamare|avvisare|evitarlo|prima|aspettartelo|fare|dire|chiedere|andare|ascoltare',
  'potresti|potrebbe|potreste almeno|anche ringraziare|impegnarti|provare|sforzarti|degnarti|essere',
  'esageri|esagera|esagerate|stai|sta sempre|troppo|un|come|esagerando',
  'esageri|esagerate',
  'ti|si stai|sta piangendo|facendo addosso|compatire|la',
  'piangerti|piangersi|piangi|piange addosso',
  'farti|farsi|fare compatire|la vittima',
  'fai|fa|fate|facendo|fare sempre|solo|così|tanto|la? la|il|le|i vittim~|difficile|furb~|bambin~|principessa|martire|sant~|capricci|offes~|schizzinoso|ragazzino',
  'non ti|si|vi impegni|impegna|impegnate|sforzi|sforza|dai|applichi|smuovi|muovi',
  'non hai|ha|avete avuto? rispetto|imparato|carattere|dignità|spina|scuse|capito|nessuna|il|pudore|cervello|vergogna|palle|scusanti|riconoscenza|gratitudine|ritegno|imparato|combinato|mosso|fatto niente|nulla|proprio|per|scusa|un|mai|coraggio|minimo|il? minimo|abbastanza|niente?',
  'non impari|impara|imparate|capisci|cambi|cambierai|ascolti|combini|ragioni|pensi mai|niente|nulla|proprio|prima|agli|ai|a',
  'non è così|questo|questo|il che|modo|esempio ...',
  'non si fa|fanno|tratta|trattano|comporta|risponde|lascia|beve così|più|mai|a',
  'non sei|è|siete capace|buon~|in|degn~|stat~|mai|più di|a|capace|grado|buono|un',
  'quell~|gente|uno|una|gli come te|voi|lei|tuo',
  'tuo|tua|suo|i|gli|altri|altre|tutti ... ... tu|lei invece|no',
  'altri al tuo|posto',
  'un|una altr~|persona|uomo|donna|madre|padre|genitore|figlio|adulto|ver~|brav~|seri~|responsabile|normale|normali|al ... avrebbe|sarebbe|farebbe|direbbe|fa|lascerebbe',
  'che razza|figura|vergogna|schifo|delusione|pena|disastro|ingrat~|egoista di|ci|mi|ridursi|sei|che|hai',
  'che razza',
  'ti|si pare|sembra|par il|normale|giusto|bello|modo|corretto|serio|questo ...',
  'non ti|si vergogni|vergogna',
  'vergognati|si vergogni|vergogna|vergognos~',
  'dovresti|dovrebbe|dovreste vergognarti|vergognarsi|vergognarvi',
  "è|e' peccato|vergognoso|inammissibile|inaccettabile|assurdo|ridicolo|sbagliato|immorale|indecente|peggio quello|che|lasciare|presentarsi|fare|_",
  'hai|ha|avete fatto solo|proprio|un|una|la|tutto? male|cavolata|sciocchezza|stupidaggine|cazzata|errore|fesseria|sbaglio|casino|stronzata|pasticcio|disastro|scemenza|figuraccia|danni',
  "hai|ha|avete sbagliato|rovinato|buttato|sprecato|deluso|esagerato|tradito|combinato|mandato tutto|la|via|il|i|mia|un'|di|a|mio|me|tutti|nuovo",
  'non|nn hai|ha proprio|nemmeno|mai voglia',
  'mi hai|ha|avete delus~|stancato|stufato',
  'la mia stima|fiducia',
  'sapevi|lo|sapeva|sapevate benissimo|bene|sapevi|perfettamente|anche a|che|cosa',
  'lo sapevi|sapeva|sapevate che|benissimo|e|anche',
  "te l' avevo|ho|avevamo detto|avvertito",
  'ti|vi|te avevo|avevamo detto|avvertit~|avvisat~|ripetuto',
  'dai|dà|date|dare sempre|tutta? la colpa a|agli|al',
  'sei|è|siete sempre in|il|la|lo|a|lamentarti|lì|stesso ritardo|solit~|stess~|a|lamentarti|lamentarsi|scusa ...',
  'sei|è|siete sempre|di lo|la|il|i stess~|solit~',
  'come al|il solito|sempre',
  'ti|si|vi lamenti|lamenta|lamentate sempre|e|solo|per|di',
  'i tuoi|suoi|vostri lamenti|capricci|piagnistei|drammi|problemucci',
  'mai una volta',
  "cosa|che pensavi|credevi|speravi|pensava|credeva|ti|t' di|aspettavi|sei ottenere|risolvere|fare|che|mess~?",
  'ma ci sei o',
  'guarda|guardi|guardati in|come|cosa|a che|ti|ci|hai|sei',
  'un uomo|donna|madre|padre|adulto|figlio ... deve|dovrebbe',
  'e impara|imparate|impari',
  'tuo|tua è un|solo capriccio|una',
  "c' è gente|chi che ... tu almeno",
  'tu almeno hai|sei',
  'non ti|si sei|è degnat~|nemmeno|neanche',
  'ti|si sei|è ridott~|bevuto|giocato|fatto|messo|comportat~|rovinato|male|mandato ... così|male|da|tutto|la|in|prestare|il',
  'ridursi|ridurti così',
  'allontani|respingi|maltratti tutti',
  "con quel|quell'|questo carattere|atteggiamento|testa",
  'vogliono|vuoi|volete|pretendi|pretende|vuole|voler tutto|solo|sempre e|subito|la|farti',
  'cresci|vergognati',
  'smettila|piantala|finiscila con',
  'datti una',
  'un pessimo|cattivo|brutto esempio|padre',
  "a trent'anni|quarant'anni|cinquant'anni|tua|alla età",
  'alla tua|sua|vostra età',
  'devi|devi|deve|fai sempre|per|solo rovinare|esagerare|complicare|fare|casini|danni',
  'invece di piangere|piangerti|lamentarti|lamentarsi|lagnarti|lagnarsi|aspettare|stare|bere|perdere|piagnucolare|poltrire',
  'non ti|si degni|degnat~|degna',
  'perché mi dici le|bugie',
  'altro|anziché che i|tuoi|lamenti|piangere|lamentarti',
  'però|invece io|noi non|mi|ci|al ...',
  'io non|invece|però|mi ... chiedevo|lamentavo|lamento|drogavo|rubavo|bevevo|piangevo|mollavo|ridott~',
  'mi sembra|pare un|che ... voglia|tu solo|capriccio|comportamento|esagerato|scusa|scusa',
  'a te|lei piaccia|piace stare|soffrire|fare|piangerti',
  'benedett~|sant~ ragazz~|pazienza|donna|uomo',
  'quante|tante storie|scuse|scene',
  'tutte scuse|balle|storie',
  'è|sono solo una|delle|un|tutt~ scus~|capriccio|balle|scena|pigrizia|comodità',
  'comodo|troppo|facile comodo|facile|così|dire|dare',
])
const excused = phrases([
  "non è|e' stat~|per|mica|affatto? colpa|tua|mica",
  'non penso|credo|dico che sia|è',
  'non la|ti|vi|lo giudico|giudichiamo|biasimo|incolpo|critico',
  'ti|le|vi hanno|ha|danno|dava|davano|dicono|dice|ripetono|dicevano dato|dato|detto|della|che|fatto|trattat~|del',
  'ti|si senti|sente|sentivi|sei|sentit~ in|un|una|sentit~|come|inutile|stupid~|ridicolo|debole|sciocco',
  'hai paura|temi|pensi|dici|credi di|che',
  'né bravo',
  'in colpa',
  'non sei un|una|affatto|per|così|mica? _? ',
  'non è|sei ... debole|inutile|stupido|pigro|debolezza',
])
const accusing = phrases([
  "perché non ti|le|gli|la|l'|lo|ci|mi|si|ne|te|ce? l'|le|gli|lo|ne|ci|sei|hai|avete|ha|è|siete ...",
  "come mai non ti|le|gli|la|l'|lo|ci|mi|si|ne|te? l'|le|lo|ne|sei|hai|avete|ha|è",
  'perché diamine|diavolo|cavolo|cazzo|mai|devi|deve|mi|hai|continui|fai sempre|non|ti|dici|menti|hai|buttato|rovini|così|il|rovinato',
  'con che coraggio|faccia',
  'come ti è|sei|hai|puoi|può venuto|permesso|potuto|osato|permetti|permesso in|di|fare|dire|non',
  'come hai|ha|avete potuto|osato',
  'cosa ti ha portato a mentire',
  "che|cosa bisogno avevi|c'era",
  'chi ti credi',
  'ma ti|come',
])

function isAccusingWhy(sentence: Sentence): boolean {
  const words = sentenceWords(sentence)
  const match = accusing.find(words)
  if (match === undefined) return false
  const after = words.slice(match.from, match.from + 8)
  const negatedPast =
    /^(?:perché|come)$/.test(words[match.from]?.word ?? '') && after.some(({ word }) => word === 'non')
  if (!negatedPast) return sentence.asks
  const at = after.findIndex(({ word }) => /^(?:hai|sei|avete|siete|ha|è)$/.test(word))
  return at > 0 && after.some((token, index) => index > at && index < at + 4 && hasForm(token, 'participle'))
}

/** Blame, moralising, comparing, an accusing why. */
export const isBlame = remember((sentence: Sentence): boolean => {
  if (isAccusingWhy(sentence)) return true
  const words = sentenceWords(sentence)
  return blames.find(words) !== undefined && excused.find(words) === undefined
})
