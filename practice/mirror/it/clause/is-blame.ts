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
  inaffidabile inaffidabili incapace incapaci ridicol~ patetic~ vergognos~ maleducat~
  superficiale superficiali viziat~ ipocrita arrogante presuntuos~ permalos~ 
  parassita ingenu~ sconsiderat~ negligente debole sciocc~ imbecille menefreghista
  furb~ furbetto prepotente cattiv~ pessim~ indecente inaccettabile imperdonabile disonest~
  esagerat~ suscettibile fifon~ vigliacchi ragazzino bambinone
  capriccios~ disordinat~ trascurat~ disastro`).join('|')

const blames = phrases(`
sei|è|siete|sembri|eri|sii|fai|comporta|comportate il|da|proprio|stat~|solo|troppo|un|una|il|la|davvero|sempre|un'|così|due|poco|veramente? solo|proprio|ver~|bel|bella|po'|troppo|da? ${faults}|sporc~
è|sarebbe|era stat~|proprio|davvero|un|una|da? ... stupid~|ridicol~|vergognos~|infantile|irresponsabile|egoista|egoisti|egoistico|indecente|inaccettabile|imperdonabile|sciocc~|patetic~|immatur~|ingrati|sconsiderat~
che|essere|fare|quanto così|sei? ${faults}
sei|è|siete il|la|i solit~
un|una|scelta|atteggiamento|comportamento ... ${faults}
sei|è|siete troppo sensibile|buon~|debole|orgoglios~|chius~
te|se la|lo|l' la? sei|è|siete ... volut~|cercat~
chi è causa
bastava @inf|che|non|poco|un|una
colpa tua|sua|vostra
se lo|la|l'|li|ti? avessi|avesse|fossi|fosse @part|prima|dato|fatto|ascoltato
avresti|avrebbe|avreste potuto|dovuto _
@fault
hai|avete @faulty
pretendi|pretendete|pretende tutto|sempre|troppo
non hai|ha|avete|ti|si sei|è|hai|ha? nemmeno|neanche|neppure|minimamente @owed
ti|vi arrendi|arrendete|nascondi|giustifichi|comporti|comportate|accontenti sempre|da|come|alla|dietro|male|subito
un|una padre|madre|uomo|donna|genitore|adulto|marito|moglie|figlio|amico|persona ver~|brav~|seri~|adult~? non|deve|dovrebbe
con|dopo tutto? quello|ciò che ti|ho|abbiamo|hanno fatto|dato|speso|danno|fanno
l' hai|ha|avete voluto|voluta tu|lei|voi
sei|siete|è tu|voi|lei che non|hai|avete vuoi|vuole|ti|fai|mollato|smesso|voluto|scelto|sbagliato|lasciato|perso|deciso
fai|fa|fate finta|storie|scena|scenate
mi|ci aspettavo|sarei|aspettavamo ... da|aspettat~
da te|lei|voi non|mi ... =aspettare
sei|siete diventat~|solo|proprio? un? peso
sempre colpa di|degli|mia|nostra
tu|lei e le|i tue|tuoi|sue|suoi scuse|storie|lamenti|bugie|capricci
se tu? ci|mi|gli|lo tenessi|volessi|amassi|importasse
vergognati|vergognatevi
dovevi|potevi $|pure|anche|almeno|solo|non|ben|pensarci|farlo|evitare|svegliarti|stare|dirlo|chiamare|avvisare|prima|fare|dire|chiedere|andare|ascoltare
potresti|potrebbe almeno|anche ringraziare|provare|essere
ti|si stai|sta piangendo|facendo addosso|compatire|la
beat~ te|lei|voi
farti|farsi|fare compatire|la vittima
fai|fa|fate|facendo|fare sempre|solo|così|tanto|la? la|il|le|i difficile|furb~|bambin~|principessa|sant~|capricci|ragazzino
non ti|si|vi sei|è|siete|stai? =impegnare|=sforzare|=degnare|=applicare|=smuovere
non hai|ha|avete avuto? rispetto|imparato|carattere|dignità|scuse|capito|nessuna|il|vergogna|imparato|combinato|fatto niente|nulla|proprio|per|scusa|un|mai|coraggio|minimo|il? minimo|abbastanza|niente?
non impari|impara|imparate|cambi|ragioni|pensi mai|niente|nulla|proprio|prima|agli|ai|a
non si fa|fanno|tratta|comporta|risponde|lascia|beve così|più|mai|a
non sei|è|siete capace|buon~|in|stat~|mai|più di|a|capace|buono|un
quell~|gente|uno|una|gli come te|voi|lei|tuo
tuo|tua|suo|i|gli|altri|altre|tutti ... ... tu|lei invece|no
un|una|un' altr~|persona|uomo|donna|madre|padre|figlio|adulto|ver~|brav~|responsabile|normale|al ... avrebbe|sarebbe|farebbe|direbbe|fa
che razza|figura|vergogna|schifo|delusione|pena|disastro|ingrat~|egoista di|ci|mi|ridursi|sei|che|hai
ti|si pare|sembra|par il|normale|giusto|bello|modo|corretto|questo ...
non ti|si vergogni|vergogna
dovresti|dovrebbe vergognarti
è|e' peccato|vergognoso|inaccettabile|ridicolo|sbagliato|indecente|peggio quello|che|lasciare|presentarsi|fare|_
hai|ha|avete fatto solo|proprio|un|una|la|tutto? male|cavolata|sciocchezza|errore|fesseria|sbaglio|disastro|figuraccia
hai|avete sbagliato|rovinato|buttato|esagerato|tradito|combinato tutto|la|via|il|i|mia|un'|di|a|mio|me|tutti|nuovo
hai perso|tradito la mia
sapevi|lo|sapeva|sapevate benissimo|bene|sapevi|anche a|che|cosa
lo sapevi|sapeva|sapevate che|benissimo|e|anche
te l' avevo|ho|avevamo|avevano detto
ti|vi|te avevo|avevamo detto|avvisat~
dai|dà|date|dare sempre|tutta? la colpa a|agli|al
sei|è|siete sempre in|il|la|lo|a|lamentarti|lì|stesso ritardo|solit~|stess~|a|lamentarti|lamentarsi|scusa ...
ti|si|vi lamenti sempre|pure|e|solo|per|di
i tuoi|suoi|vostri lamenti|capricci|drammi
lei? esageri|esagerate|esagera
guarda|guardi in|come|cosa|a che|ti|ci|hai|sei
un uomo|donna|madre|padre|adulto|figlio ... deve|dovrebbe
tu almeno hai|sei
ti|si|vi sei|è|siete ridott~|bevuto|comportat~|rovinat~|cacciat~|cacciati|infilat~ ... così|male|da|tutto|la|in|il
cresci|cresca
ai|dei miei tempi
un capriccio
quante storie
datti una
c' è chi|gente ... peggio
chi ... non può|deve fare|essere|pretendere|lamentarsi
fai l' uomo|adulto
non fai|combini|concludi mai? niente|nulla
bel|bella modo|maniera di
pensi|pensa solo|soltanto a te|sé|se
non hai|ha voglia di lavorare|fare|impegnarti
così impari|impara
sempre ... te $
smettila|piantala|finiscila con|coi|col|e|$
alla tua|sua|vostra età ... ancora|certe|si|non|dovresti
a @number|quarant'|trent'|cinquant'|vent' anni ... certe|uno
invece di piangere|lamentarti|lamentarsi|lagnarti|aspettare|stare|bere|perdere
`)
const excused = phrases(`
non è|e' ... colpa
non penso|credo|dico che sia|è
ti|le|vi hanno|ha|danno|dava|davano|dicono|dice|ripetono|dicevano dato|dato|detto|della|che|fatto|del
ti|si senti|sente|sentivi|sei|sentit~ in|un|una|sentit~|come|inutile|stupid~|ridicolo|debole
come se
`)
const accusing = phrases(`
perché non ti|le|gli|la|l'|lo|ci|mi|me|si|ne|te|ce? l'|le|gli|lo|ne|ci|sei|hai|avete|ha|è|siete ...
come mai non ti|le|gli|la|l'|lo|ci|mi|si|ne|te? l'|le|lo|ne|sei|hai|avete|ha|è
perché diamine|diavolo|mai|devi|deve|mi|hai|continui|fai sempre|non|ti|dici|menti|hai|buttato|così|il|rovinato
come ti è|sei|può venuto|saltato|permesso in|di|fare
si può sapere perché
perché ti|si ostini|ostina
ma perché gli|le|ti|ci|lo|la|mi|hai|sei|@present2 ...
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
