import { spellOut } from '../../phrases/spell-out.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'

const illnesses = new Set(
  splitWords(`depressione depress~ depressiv~ bipolare bipolari borderline schizofrenia schizofrenic~ psicotic~
  paranoia paranoic~ narcisista narcisismo autismo autistic~ adhd iperattiv~ doc
  traumatizzat~ anoressia anoressic~ bulimia bulimic~ alcolista alcolizzat~ alcolismo tossicodipendente
  tossicodipendenza ludopatic~ ludopatia dipendenza astinenza esaurimento burnout insonnia insonne
  dislessic~ dislessia demenza alzheimer parkinson epilessia epilettic~ emicrania polmonite asma scabbia hiv aids ernia
  sciatica fibromialgia diabete diabetic~ ipertiroidismo tiroide anemia infezione infett~ psoriasi 
  allergia allergic~ influenza covid ictus infarto aritmia tachicardia tumore cancro malaria
  ipocondriac~ allucinazioni isteric~ ossessiv~ tourette sindrome sintomi`).flatMap(spellOut),
)
/** Words that are an illness only together. */
const together = phrases(`
crisi|attacco|attacchi di|d' ansia|panico|nervi|astinenza
disturbo|disturbi di|da|@noun|@adj
stress post|cronico
trauma da
personalità dipendente
dipendente da|dal|dalla|dall'|affettiv~
ansia|ansiosa sociale|generalizzata
pressione bassa|alta
`)
/** After these a word in *-ite* or *-osi* is no participle and no adjective: “la gastrite”, “di artrosi”. */
const singular = /^(?:una|la|l'|questa|quella|di|della|è|bella)$/
/** Whether an illness is named at this word. */
export const isIllness = (words: readonly Token[], at: number): boolean => {
  const word = words[at]?.word ?? ''
  return (
    illnesses.has(word) ||
    together.matchAt(words, at) !== undefined ||
    (singular.test(words[at - 1]?.word ?? '') && /.{3}(?:ite|osi|opatia|fobia)$/.test(word))
  )
}
