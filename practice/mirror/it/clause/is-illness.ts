import { spellOut } from '../../phrases/spell-out.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'

const illnesses = new Set(
  splitWords(`adhd aids alcolismo alcolista alcolizzat~ allergia allergic~ allucinazioni alzheimer anemia anoressia
anoressic~ aritmia asma astinenza autismo autistic~ bipolare bipolari borderline bulimia bulimic~ burnout cancro covid
demenza depressione depressiv~ depress~ diabete diabetic~ dipendenza dislessia dislessic~ doc emicrania epilessia
epilettic~ ernia esaurimento fibromialgia hiv ictus infarto infett~ infezione influenza insonne insonnia iperattiv~
ipertiroidismo ipocondriac~ isteric~ ludopatia ludopatic~ malaria narcisismo narcisista ossessiv~ paranoia paranoic~
parkinson polmonite psicotic~ psoriasi scabbia schizofrenia schizofrenic~ sciatica sindrome sintomi tachicardia tiroide
tossicodipendente tossicodipendenza tourette traumatizzat~ tumore`).flatMap(spellOut),
)
/** Words that are an illness only together. */
const together = phrases(`
attacco|crisi|attacchi di|d' ansia|panico|astinenza|nervi
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
