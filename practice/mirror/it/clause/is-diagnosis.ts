import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const conditions =
  splitWords(`depressione depresso depressa depressi depressiva depressivo bipolare bipolari bipolarismo borderline schizofrenia
  schizofrenico schizofrenica schizofrenici psicosi psicotica psicotico psicotici psicopatico psicopatica paranoia paranoide paranoico paranoica nevrosi nevrotico
  nevrotica narcisista narcisismo autismo autistico autistica asperger adhd iperattivo iperattiva iperattività doc ptsd
  stress post-traumatico trauma traumatizzato traumatizzata anoressia anoressica anoressico bulimia bulimica bulimico
  alcolista alcolizzato alcolizzata alcolismo alcoldipendente tossicodipendente tossicodipendenza ludopatico ludopatica
  ludopatia dipendente dipendenza astinenza esaurimento esaurito esaurita burnout ansioso ansiosa insonnia insonne
  dislessico dislessica dislessia discalculia demenza alzheimer parkinson epilessia epilettico epilettica emicrania
  cefalea polmonite bronchite broncopolmonite asma tubercolosi tbc scabbia epatite hiv aids cirrosi gastrite ulcera
  colite reflusso ernia sciatica artrite artrosi fibromialgia reumatismi diabete diabetico diabetica ipertensione
  ipertiroidismo ipotiroidismo tiroide tiroidite anemia anemico anemica infezione infetta infette infetto setticemia
  stafilococco psoriasi dermatite eczema orticaria allergia allergico allergica intolleranza celiachia celiaco celiaca
  influenza covid cistite ictus infarto aritmia tachicardia angina trombosi tumore cancro leucemia neuropatia sclerosi
  lupus endometriosi menopausa ipocondria ipocondriaco ipocondriaca attacco attacchi fobia agorafobia fobico sociopatico
  sociopatica dissociazione dissociativo allucinazioni allucinazione delirio maniacale mania ciclotimico distimia
  isterica isterico masochista codipendente codipendenza cleptomane piromane autolesionismo tic tourette apnee menisco
  frattura strappo distorsione carenza malnutrizione anaffettivo alessitimia ossessivo ossessiva ossessivo-compulsivo
  lesionata bronchiolite sinusite otite tonsillite mononucleosi herpes verruca micosi`)
const condition = conditions.join('|')
const general =
  'disturbo|disturbi|sindrome|patologia|malattia|sintomo|sintomi|crisi|forma|fase|episodio|problema|problemi|quadro|disordine|esaurimento'
const kinds = `${condition}|alimentare|alimentari|personalità|panico|psichiatric~|mentale|umore|nervoso|ansia|dell'umore|maniacale|sociale|cronic~|acuta|neurologico|psicologico|cognitivo|sonno`

const named = phrases([
  `hai|ha|avete|abbia|abbiate|avrai|soffr~|soffrite di|d'|una|un|un'|la|il|l'|i|gli|le|del|della|dei|probabilmente|sicuramente|solo|come|di? una|un|un'|la|il|forma|vera|brutta|grave|leggera|forte|lieve|bella|po'|principio? lieve|grave|di|d'|leggera|acuta|seria? ${condition}`,
  `hai|ha|abbia|avete|soffr~ un|di|una|dei|degli|il|la|qualche|d'|della|i|sicuramente|un'? ${general} ... ${kinds}`,
  `soffri|soffre|soffrite di|d' _`,
  `sei|è|siete|sia|eri|sembri|sembra|sarai|diventat~|stai|diventando un|una|un'|proprio|chiaramente|solo|molto|davvero|sicuramente|probabilmente|un|cadut~|in|forse|ormai? po'|in|ver~|piena|tipic~|caso|persona|fase|principio|chiaro|grave? ... ${condition}`,
  `è|sarà|era|e'|sia|sembra|pare|sono|quest~|trattasi un|una|un'|la|il|l'|di|d'|tipic~|chiar~|solo|sicuramente|sintomo|sintomi|proprio|i|segni|classic~|è? ... ${condition}`,
  `è|e'|sarà|sia|sono|sembra|pare|sembrano|questi un|una|il|la|tipico|sintomi|sintomo|chiaro|di|classico|sono|segno|segni|un'|uno|dei|degli? ${general} ... ${kinds}`,
  `si|parla tratta|chiama|di ... ${condition}|disturbo|sindrome`,
  `si tratta|chiama di|un|una ... ${kinds}`,
  `da ${condition}`,
  `dovut~|causa|colpa|causat~|sintomi|sintomo|segno|segni|sintomi|tutta al|alla|ai|del|della|di|da|dal|dall'|dalla|all'|un|una|d' ... ${condition}|disturbo|ansia`,
  `sintomi|sintomo|segno|segni di ... ${condition}|disturbo`,
  `una|la|l' ... sindrome|psicosi|nevrosi`,
  `quest~|quell~|quei|il|la|le|i ... è|sono ${condition}`,
  `ha|hai pres~ la|il|l'|una ${condition}`,
  `siete|sei|è pres~ la|il|l'|una ${condition}`,
  `la tua|sua|il|tuo|suo è|sarà ansia|depressione|un|una ... disturbo|depressione|sindrome|ansia|dipendenza|crisi`,
  `il tuo|suo è un|una`,
  `la|l' tua|sua è depressione|ansia|paranoia|una`,
  'hai|ha la|una|un pressione|glicemia|tiroide|cuore|fegato|disfunzione alta|bassa|debole|grassa|ingrossato|matto|malato',
  'sei|è|sembri malat~|matt~|pazz~|fuori|instabile|squilibrat~ di|mentalmente|psicologicamente?',
  "di ansia|d'ansia sociale|generalizzata",
])
const drugs =
  'litio|antidepressivo|antidepressivi|ansiolitico|ansiolitici|ansiolitici|benzodiazepine|xanax|valium|lexotan|tavor|prozac|zoloft|metadone|subutex|suboxone|antibiotico|antibiotici|cortisone|paracetamolo|tachipirina|ibuprofene|moment|oki|brufen|aspirina|aulin|melatonina|valeriana|sonnifero|sonniferi|insulina|antidolorifico|antidolorifici|gocce|pastigli~|pasticca|pasticche|pillol~|compress~|medicin~|farmaco|farmaci|terapia|cura|dose|dosi|dosaggio|mg|milligrammi|tranquillanti|calmante|calmanti|sciroppo|pomata|crema|fermenti|integratore|integratori|vitamine|magnesio|psicofarmaci|neurolettici|antistaminico|antinfiammatorio|bustin~|fiala|flebo|ricostituente|amoxicillina|metformina|quetiapina|sertralina|paroxetina|naltrexone|antabuse'
const doses = phrases([
  `prendi|prenda|prendere|prendine|prendil~|prenderne|prova|provi|assumi|assuma|assumere|usa|mettici|metti|bevi|sciogli|serve|servono|vuole|vogliono|bastano|basta|fatti|farti|fare ... ${drugs}`,
  `smetti|smetta|smettere|sospendi|sospenda|sospendere|interrompi|interrompere|aumenta|aumenti|aumentare|dimezza|dimezzi|dimezzare|raddoppia|raddoppi|raddoppiare|riduci|riduca|ridurre|scala|scali|scalare|cala|cambia|cambiare|salta|butta|togli|toglil~|diminuisci|diminuire|abbassa|alza ... ${drugs}`,
  `hai|ha|avresti|avrebbe bisogno di ... ${drugs}|antidepressivi|ricovero`,
  `@number mg|milligrammi|gocce|pastiglie|compresse|pillole|al|volte`,
  `una|due|tre|mezza|dieci|venti|trenta|quindici|cinque pastigli~|gocce|pillol~|compress~|bustin~ ... al|la|prima|di|a|e|ogni|dopo|e`,
  `ti|le ci? vuole|vorrebbe|serve|servono|vogliono|occorre|do|darei|passo un|una|degli|delle|dei|il|la|qualche|due|le ... ${drugs}|tso|ricovero`,
  `ci vuole|vorrebbe|vogliono|vorrebbero un|una|degli|delle|dei|il|la ... ${drugs}`,
])
const told = phrases([
  'ti|le|vi hanno|ha|aveva|avevano|danno detto|dato|scritto|diagnosticat~|trovato|chiamato|parlato|prescritto|comunicato|confermato|fatto|spiegato',
  "il|la|lo|un|lo|l' medico|psichiatra|dottore|dottoressa|infermier~|specialista|psicolog~|primario|oncologo ... ha|parla|dice|l'|chiama|scrive|sospetta|pensa",
  'tu|lei la|lo chiami|chiama|dici|parli',
  'dici|dice|mi|dicevi|scrivi|racconti|parli|hai|chiami|parla di|che|hai|del|della|parlato|detto|scritto|raccontato|così',
  'non sono un|una medico|dottore|infermier~|psicolog~',
  'la|della|tua|sua tua|sua malattia|diagnosi|depressione|terapia|dipendenza|cura',
  "io|anch'|anche|a|quando ero|ho|avevo|me|io|avevo|prendevo",
  'chiedi|chieda|chiedere|senti|parla|parlarne|parlane|sentire al|alla|il|la|con|un|una',
  'non so se|cosa|che',
])
const insisted = phrases([
  'lo sei|è pure|anche|tu',
  'hai quella|questa|la|anche',
  `è|e'|sarà un|una|la|quella|di|depressione|anche|il? disturbo|depressione|sindrome|quella|stessa|tiroide`,
])

/** Names a condition the reader has, a treatment, or a dose; their own words about it, and a doctor's, are none. */
export const isDiagnosis = remember((sentence: Sentence, all: readonly Sentence[]): boolean => {
  const words = sentenceWords(sentence)
  const dose = doses.find(words)
  if (dose !== undefined && !sentence.asks && told.find(words) === undefined) return true
  const match = named.find(words)
  if (match === undefined) return false
  if (told.find(words) !== undefined) {
    return (
      insisted.find(words.slice(Math.max(0, words.length - 6))) !== undefined &&
      !/\b(?:psichiatra|medico|dottore)\b/.test(words.map(({ word }) => word).join(' ')) &&
      all.length > 0 &&
      words.some(({ word }) => word === 'pure' || word === 'quella')
    )
  }
  return !sentence.asks
})
