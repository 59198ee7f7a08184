import type { Clause, Sentence } from '../../draft.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { hasForm, hasLemma } from './verb-forms.ts'

const inward = new Set(
  splitWords(`sentire volere temere sperare desiderare riuscire soffrire vergognare fidare sopportare accorgere odiare pentire
  illudere annoiare arrabbiare aggrappare pensare preferire aspettare`),
)
const moved = phrases(`
ha|aveva paura|bisogno|voglia|timore|perso|perduto|dovuto|smesso|sofferto|pianto|sentito|provato|vissuto|cercato|creduto|sperato|retto|avuto
si è|era @part
è rimast~|stanc~|stuf~|delus~|preoccupat~
non ce la fa|faceva
si ritrova|ritrovava
`)

/** “Si sente in trappola”, “ha paura”: nobody is named, so it is whoever the talk is about. */
function isInward(clause: Clause): boolean {
  const { words, head, verb, depends, subject, clitics } = readClause(clause)
  const token = words[verb]
  if (verb < 0 || depends !== undefined || subject !== undefined || clitics.includes('mi') || clitics.includes('ci'))
    return false
  if (!(['present', 'imperfect', 'conditional'] as const).some((form) => hasForm(token, form, 3))) return false
  return (
    hasLemma(token, inward) || moved.matchAt(words, head) !== undefined || moved.matchAt(words, head + 1) !== undefined
  )
}

export const tellsOfFeeling = ({ clauses }: Sentence): boolean => clauses.slice(0, 2).some(isInward)
