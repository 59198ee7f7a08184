import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const conditions =
  splitWords(`depressione depress~ depressiv~ bipolare bipolari bipolarismo borderline schizofrenia schizofrenic~ psicosi
  psicotic~ psicopatic~ paranoia paranoide paranoic~ nevrosi nevrotic~ narcisista narcisismo autismo autistic~
  asperger adhd iperattiv~ iperattività doc ptsd stress post-traumatico trauma traumatizzat~ anoressia anoressic~
  bulimia bulimic~ alcolista alcolizzat~ alcolismo alcoldipendente tossicodipendente tossicodipendenza ludopatic~
  ludopatia dipendente dipendenza astinenza esaurimento esaurit~ burnout ansios~ insonnia insonne dislessic~
  dislessia discalculia demenza alzheimer parkinson epilessia epilettic~ emicrania cefalea polmonite bronchite
  broncopolmonite asma tubercolosi tbc scabbia epatite hiv aids cirrosi gastrite ulcera colite reflusso ernia
  sciatica artrite artrosi fibromialgia reumatismi diabete diabetic~ ipertensione ipertiroidismo ipotiroidismo
  tiroide tiroidite anemia anemic~ infezione infett~ setticemia stafilococco psoriasi dermatite eczema orticaria
  allergia allergic~ intolleranza celiachia celiac~ influenza covid cistite ictus infarto aritmia tachicardia angina
  trombosi tumore cancro leucemia neuropatia sclerosi lupus endometriosi menopausa ipocondria ipocondriac~ attacco
  attacchi fobia agorafobia fobico sociopatic~ dissociazione dissociativo allucinazioni allucinazione delirio
  maniacale mania ciclotimico distimia isteric~ masochista codipendente codipendenza cleptomane piromane
  autolesionismo tic tourette apnee menisco frattura strappo distorsione carenza malnutrizione anaffettivo
  alessitimia ossessiv~ ossessivo-compulsivo lesionata bronchiolite sinusite otite tonsillite mononucleosi herpes
  verruca micosi`)
const condition = conditions.join('|')
const general =
  'disturbo|disturbi|sindrome|malattia|sintomo|sintomi|crisi|forma|fase|problema|problemi|quadro|esaurimento'
const kinds = `${condition}|panico|mentale|ansia|dell'umore|maniacale|sociale|acuta`

const named = phrases(`
hai|ha|avete|abbia|abbiate|avrai|soffr~|soffrite di|d'|una|un|un'|la|il|l'|i|gli|le|del|della|dei|probabilmente|sicuramente|solo|come|di? una|un|un'|la|il|forma|vera|brutta|grave|leggera|forte|lieve|bella|po'|principio? lieve|grave|di|d'|leggera|acuta? ${condition}
hai|ha|abbia|avete|soffr~ un|di|una|dei|degli|il|la|qualche|d'|della|i|sicuramente|un'? ${general} ... ${kinds}
soffre|soffrite di|d' _
sei|è|siete|sia|eri|sembri|sembra|sarai|stai|diventando un|una|un'|proprio|solo|molto|davvero|sicuramente|probabilmente|un|cadut~|in|forse|ormai? po'|in|ver~|piena|tipic~|caso|persona|fase|principio|chiaro|grave? ... ${condition}
è|sarà|era|e'|sia|sembra|pare|sono|quest~ un|una|un'|la|il|l'|di|d'|tipic~|chiar~|solo|sicuramente|sintomo|sintomi|proprio|i|segni|è? ... ${condition}
è|e'|sarà|sia|sono|sembra|pare|sembrano|questi un|una|il|la|sintomi|sintomo|chiaro|di|sono|segno|segni|un'|uno|dei|degli? ${general} ... ${kinds}
si|parla tratta|chiama|di ... ${condition}|disturbo|sindrome
si tratta|chiama di|un|una ... ${kinds}
da ${condition}
causa|colpa|sintomi|sintomo|segno|segni|sintomi|tutta al|alla|ai|del|della|di|da|dal|dall'|dalla|all'|un|una|d' ... ${condition}|disturbo|ansia
sintomi|sintomo|segno|segni di ... ${condition}|disturbo
una|la|l' ... sindrome|psicosi|nevrosi
quest~|quell~|quei|il|la|le|i ... è|sono ${condition}
ha|hai pres~ la|il|l'|una ${condition}
siete|sei|è pres~ la|il|l'|una ${condition}
la tua|sua|il|tuo|suo è|sarà ansia|depressione|un|una ... disturbo|depressione|sindrome|ansia|dipendenza|crisi
il tuo|suo è un|una
la|l' tua|sua è depressione|ansia|paranoia|una
hai|ha la|una|un pressione|tiroide|cuore|fegato alta|bassa|debole|matto
sei|è|sembri malat~
di ansia|d'ansia sociale
`)
const drugs =
  'litio|antidepressivo|antidepressivi|ansiolitici|ansiolitici|metadone|antibiotico|cortisone|paracetamolo|oki|insulina|gocce|pastigli~|pasticche|pillol~|compress~|medicin~|farmaco|terapia|cura|dose|dosi|mg|milligrammi|pomata|bustin~|sertralina'
const doses = phrases(`
prendi|prenda|prendere|prova|provi|assumere|usa|mettici|bevi|serve|servono|vuole|vogliono|basta|fatti|farti|fare ... ${drugs}
smettere|sospendi|aumentare|raddoppi|scala|scalare|cala|cambia|cambiare|salta|butta|diminuire|alza ... ${drugs}
hai|ha|avresti|avrebbe bisogno di ... ${drugs}|antidepressivi|ricovero
@number mg|milligrammi|gocce|pastiglie|compresse|pillole|al|volte
una|due|tre|mezza|dieci|cinque pastigli~|gocce|pillol~|compress~|bustin~ ... al|la|prima|di|a|e|ogni|dopo|e
ti|le ci? vuole|vorrebbe|serve|servono|vogliono|occorre|do|passo un|una|degli|delle|dei|il|la|qualche|due|le ... ${drugs}|tso|ricovero
ci vuole|vorrebbe|vogliono|vorrebbero un|una|degli|delle|dei|il|la ... ${drugs}
`)
const told = phrases(`
ti|le|vi hanno|ha|aveva|avevano|danno detto|dato|scritto|trovato|chiamato|parlato|confermato|fatto|spiegato
il|la|lo|un|lo|l' medico|psichiatra|dottore|dottoressa|infermier~|specialista|psicolog~ ... ha|parla|dice|l'|chiama|scrive|pensa
tu|lei la|lo chiami|chiama|dici|parli
dici|dice|mi|dicevi|scrivi|racconti|parli|hai|chiami|parla di|che|hai|del|della|parlato|detto|scritto|raccontato|così
non sono un|una medico|dottore|infermier~|psicolog~
la|della|tua|sua tua|sua malattia|diagnosi|depressione|terapia|dipendenza|cura
io|anch'|anche|a|quando ero|ho|avevo|me|io|avevo
chiedi|chieda|chiedere|senti|parla|parlarne|sentire al|alla|il|la|con|un|una
non so se|cosa|che
`)
const insisted = phrases(`
lo sei|è pure|anche|tu
hai quella|questa|la|anche
è|e'|sarà un|una|la|quella|di|depressione|anche|il? disturbo|depressione|sindrome|quella|stessa|tiroide
`)

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
