import type { Clause, Sentence } from '../../draft.ts'
import { splitWords } from '../words/split-words.ts'
import { isSharedOpinion } from './is-shared-opinion.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { hasForm, hasLemma } from './verb-forms.ts'

const helping = new Set(splitWords('aiutare servire giovare convenire guastare nuocere sollevare'))
/** What somebody would have to do with it first: “basterebbe”, “ti farebbe bene”. */
const good = phrases(`
farebbe|farebbero @very? @very? un|gran? bene|male|comodo
dovrebbe|potrebbe|potrebbero ti? =servire|=aiutare|piacerti|=bastare|=giovare|esserle|interessarti|=fare|esserti
`)
/** Something any reader could take up: “una telefonata”, “due passi”, “uscire”, “meno caffè”. */
const anything = phrases(
  "e|ma|beh|mah|magari|forse|secondo|me|anche|solo|almeno|intanto|a|volte|con|di|sicuro? solo? @some|@inf|mezz'|più|meno|poche|pochi|certe|certi",
)
/** Wishes, which are no nudge. */
const felt = new Set(
  splitWords(
    'piacere potere dovere volere essere avere dispiacere sembrare parere mancare andare spaventare costare pesare',
  ),
)

/** Puts something forward by what it would do: “una telefonata aiuterebbe”, “due passi ti farebbero bene”. */
export function wouldHelp(clause: Clause, sentence: Sentence): boolean {
  const { words, verb, clitics, depends } = readClause(clause)
  const at = words.findIndex((word) => hasForm(word, 'conditional', 3, 6))
  const token = words[at]
  if (token === undefined || sentence.asks) return false
  if (depends !== undefined && !(depends === 'che' && isSharedOpinion(clause, sentence))) return false
  if (
    clitics.some((clitic) => /^(?:mi|ci|gli|si|m')$/.test(clitic)) ||
    words.some(({ word }, index) => (word === 'me' && words[index - 1]?.word !== 'secondo') || word === 'noi')
  )
    return false
  // What did not happen is told, not put forward: “ti sarebbe bastata”.
  if (words.slice(at + 1).some((word) => hasForm(word, 'participle')) && /^(?:sarebbe|avrebbe)/.test(token.word))
    return false
  if (good.matchAt(words, at) !== undefined || hasLemma(token, helping)) return true
  const yours = clitics.some((clitic) => /^(?:ti|le|la|vi)$/.test(clitic))
  return yours && at === verb && !hasLemma(token, felt) && anything.matchAt(words, 0) !== undefined
}
