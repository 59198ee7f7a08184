import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { hasForm } from './verb-forms.ts'

const qualities = new Set(
  splitWords(`attenta attento cauta cauto chiara chiaro contenta contento coraggiosa coraggioso costante determinata
determinato felice fiduciosa fiducioso fiera fiero forte forti gentile grata grato lucida lucido onesta onesto
orgogliosa orgoglioso ottimista paziente pazienti positiva positivo prudente puntuale realista serena sereno sincera
sincero tranquilla tranquillo tu`),
)
const wished = new Set(splitWords('pazienza fiducia coraggio fede cura rispetto fretta'))
const felt = new Set(splitWords('sentire fare costare pesare mancare spaventare sembrare parere provare sopportare'))

/** “Devi essere stanco”, “dev'essere stato duro”, “deve fare male”: a guess at what is, not a duty. */
export function isGuess(words: readonly Token[], at: number): boolean {
  const reading = words[at]?.readings.find(({ form }) => form === 'infinitive')
  const next = words[at + 1]
  const after = words.slice(at + 1, at + 4)
  if (reading === undefined) return false
  if (reading.lemma === 'avere') return hasForm(next, 'participle') || !after.some(({ word }) => wished.has(word))
  if (reading.lemma === 'essere')
    return !/^(?:più|meno)$/.test(next?.word ?? '') && !after.some(({ word }) => qualities.has(word))
  return felt.has(reading.lemma) && (reading.clitics?.includes('ti') ?? false) && hasForm(next, 'participle')
}
