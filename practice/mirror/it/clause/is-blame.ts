import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm } from './verb-forms.ts'

/** Words for people and acts that only blame uses. */
const faults =
  splitWords(`arrogante bambinone bugiard~ capriccios~ cattiv~ cocciut~ codard~ cretin~ debole disastro disonest~
disordinat~ egoistico egoist~ esagerat~ fannullon~ fifon~ furbetto furb~ idiota imbecille immatur~ imperdonabile
inaccettabile inaffidabile inaffidabili incapace incapaci incosciente incoscienti indecente infantile infantili ingenu~
ingrat~ ipocrita irresponsabile irresponsabili maleducat~ menefreghista negligente parassita patetic~ permalos~ pessim~
pigron~ pigr~ prepotente presuntuos~ ragazzino ridicol~ scem~ sciocc~ sconsiderat~ stupid~ superficiale superficiali
suscettibile svogliat~ testard~ trascurat~ vergognos~ vigliacchi vigliacc~ viziat~`).join('|')

const blames = phrases(`
è|sei|siete|fai|sembri|sii|comporta|eri|comportate la|il|il|un|una|da|sempre|solo|proprio|davvero|così|stat~|due|un'|poco|veramente|troppo? da|solo|proprio|bella|bel|po'|ver~|troppo? ${faults}|sporc~
è|sarebbe|era un|una|da|proprio|davvero|stat~? ... stupid~|infantile|imperdonabile|ridicol~|ingrati|vergognos~|irresponsabile|egoistico|sconsiderat~|egoisti|immatur~|patetic~|sciocc~|indecente|inaccettabile|egoista
che|fare|essere|quanto sei|così? ${faults}
è|sei|siete la|il|i solit~
un|una|scelta|comportamento|atteggiamento ... ${faults}
è|sei|siete troppo buon~|chius~|sensibile|orgoglios~|debole
te|se la|lo|l' la? è|sei|siete ... cercat~|volut~
chi è causa
bastava un|una|che|non|@inf|poco
colpa tua|sua|vostra
se la|ti|lo|l'|li? fossi|fosse|avesse|avessi fatto|dato|prima|@part|ascoltato
avrebbe|avresti|avreste potuto|dovuto _
@fault
avete|hai @faulty
pretendete|pretende|pretendi sempre|tutto|troppo
non ti|si|avete|hai|ha è|sei|hai|ha? neanche|nemmeno|minimamente|neppure @owed
ti|vi comportate|arrendete|accontenti|nascondi|arrendi|comporti|giustifichi alla|da|come|sempre|male|subito|dietro
un|una madre|padre|figlio|adulto|donna|uomo|persona|genitore|amico|moglie|marito ver~|brav~|seri~|adult~? deve|dovrebbe|non
con|dopo tutto? quello|ciò che ti|hanno|ho|abbiamo fatto|dato|fanno|speso|danno
l' avete|hai|ha voluto|voluta lei|voi|tu
è|sei|siete lei|voi|tu che avete|hai|non ti|vuole|vuoi|fai|smesso|scelto|perso|lasciato|sbagliato|mollato|deciso|voluto
fa|fai|fate storie|finta|scena|scenate
ci|mi aspettavo|sarei|aspettavamo ... da|aspettat~
da te|lei|voi non|mi ... =aspettare
sei|siete solo|proprio|diventat~? un? peso
sempre colpa di|mia|nostra|degli
lei|tu e le|i tuoi|suoi|sue|tue capricci|bugie|lamenti|storie|scuse
vergognatevi|vergognati
dovevi|potevi non|anche|pure|solo|$|ben|evitare|avvisare|svegliarti|farlo|dirlo|stare|fare|prima|almeno|chiedere|ascoltare|dire|pensarci|andare|chiamare
potrebbe|potresti anche|almeno essere|provare|ringraziare
ti|si stai|sta facendo|piangendo la|addosso|compatire
beat~ te|lei|voi
fare|farti|farsi la|compatire vittima
fa|fai|fate|fare|facendo la|sempre|solo|tanto|così? la|il|le|i bambin~|sant~|principessa|ragazzino|capricci|difficile|furb~
non ti|vi|si è|sei|siete|stai? =degnare|=smuovere|=sforzare|=applicare|=impegnare
non avete|hai|ha avuto? il|scuse|fatto|capito|nessuna|vergogna|dignità|carattere|combinato|imparato|imparato|rispetto il|un|proprio|niente|nulla|mai|per|coraggio|scusa|minimo? niente|minimo|abbastanza?
non pensi|ragioni|imparate|cambi|impara|impari a|proprio|niente|nulla|mai|ai|agli|prima
non si fa|lascia|comporta|tratta|risponde|beve|fanno a|così|mai|più
non è|sei|siete in|stat~|mai|più|buon~|capace un|di|a|buono|capace
una|uno|gente|gli|quell~ come te|lei|voi|tuo
i|tutti|gli|tua|suo|tuo|altri|altre ... ... lei|tu no|invece
un|una|un' al|ver~|brav~|normale|madre|padre|figlio|adulto|donna|uomo|persona|responsabile|altr~ ... sarebbe|fa|farebbe|avrebbe|direbbe
che egoista|figura|ingrat~|schifo|delusione|pena|razza|disastro|vergogna che|di|sei|hai|ci|mi|ridursi
ti|si sembra|pare|par il|giusto|bello|questo|corretto|normale|modo ...
non ti|si vergogna|vergogni
dovrebbe|dovresti vergognarti
è|e' sbagliato|peccato|peggio|vergognoso|ridicolo|indecente|inaccettabile che|quello|fare|presentarsi|lasciare|_
avete|hai|ha fatto la|un|una|solo|proprio|tutto? male|sciocchezza|cavolata|fesseria|figuraccia|errore|sbaglio|disastro
avete|hai sbagliato|buttato|rovinato|combinato|esagerato|tradito la|il|di|a|i|tutti|me|tutto|via|un'|mio|mia|nuovo
hai perso|tradito la mia
lo|sapevi|sapeva|sapevate bene|benissimo|anche|sapevi cosa|che|a
lo sapevi|sapeva|sapevate che|benissimo|anche|e
te l' avevano|ho|avevamo|avevo detto
ti|vi|te avevamo|avevo detto|avvisat~
date|dai|dà|dare sempre|tutta? la colpa a|al|agli
è|sei|siete sempre la|il|a|in|lo|lì|lamentarti|stesso a|scusa|stess~|solit~|ritardo|lamentarsi|lamentarti ...
ti|vi|si lamenti di|pure|sempre|solo|per|e
lei? esageri|esagerate|esagera
guardi|guarda cosa|a|in|come che|ti|sei|hai|ci
un madre|padre|figlio|adulto|donna|uomo ... deve|dovrebbe
ti|vi|si è|sei|siete comportat~|infilat~|ridott~|cacciati|rovinat~|cacciat~|bevuto ... la|il|in|da|così|male|tutto
dei|ai miei tempi
datti una
c' è gente|chi ... peggio
chi ... non deve|può fare|essere|lamentarsi|pretendere
non fai|concludi|combini mai? niente|nulla
pensi|pensa solo|soltanto a te|se|sé
non hai|ha voglia di fare|lavorare|impegnarti
così impara|impari
sempre ... te $
finiscila|piantala|smettila con|e|$|col|coi
alla tua|sua|vostra età ... si|non|ancora|dovresti|certe
a @number|vent'|quarant'|trent'|cinquant' anni ... uno|certe
invece di bere|lagnarti|perdere|stare|lamentarsi|lamentarti|aspettare|piangere
`)
const excused = phrases(`
non è|e' ... colpa
non dico|credo|penso che è|sia
ti|le|vi ha|hanno|dice|dicono|ripetono|dicevano|danno|davano|dava che|del|della|detto|fatto|dato|dato
ti|si sei|senti|sente|sentit~|sentivi di? nuovo? un|una|in|come|ridicolo|inutile|sentit~|debole|stupid~
come se
`)
const accusing = phrases(`
perché non la|ti|le|si|lo|l'|te|ci|mi|me|ne|gli|ce? le|lo|l'|è|sei|siete|avete|hai|ha|ci|ne|gli ...
come mai non la|ti|le|si|lo|l'|te|ci|mi|ne|gli? le|lo|l'|è|sei|avete|hai|ha|ne
perché continui|diavolo|diamine|devi|deve|hai|mi|mai|fai il|ti|hai|non|sempre|così|dici|buttato|rovinato|menti
come ti è|sei|può permesso|saltato|venuto di|in|fare
si può sapere perché
ma perché la|ti|le|lo|sei|hai|ci|mi|gli|@present2 ...
`)

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
