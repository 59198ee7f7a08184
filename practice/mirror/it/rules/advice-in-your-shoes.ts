import type { Rule } from '../../rule.ts'
import type { Token } from '../../token.ts'
import { matchClauses, matchSentences, phrases } from '../clause/match-clauses.ts'
import { readClause } from '../clause/read-clause.ts'
import { hasForm, hasLemma } from '../clause/verb-forms.ts'
import { states } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'

const shoes = phrases(`
al posto suo|tuo|vostro
al suo|tuo|vostro posto
ero|fossi stat~? in? te|lei|voi|io
se ero|fossi in? te|lei|voi
nei tuoi|suoi panni
cosa farei
quello che farei
nella tua|sua situazione
se fossi|fosse per|mi~
`)
const imagined = new Set(
  splitWords('arrabbiare ascoltare chiedere definire giurare gradire immaginare reagire rifare scegliere'),
)
const deeds = new Set(['andare', 'fare', 'dare', 'dire', 'tenere', 'uscire', 'gestire'])
const dreams = new Set(splitWords('mangiare bere ballare cantare restare rivedere comprare viaggiare'))
const asking = new Set(['chiedere', 'scegliere', 'reagire', 'sentire'])
const isDone = (token: Token) => hasLemma(token, deeds) || !(hasLemma(token, states) || hasLemma(token, imagined))
/** “Un’altra al posto suo”: held up as an example. */
const someone = phrases("un|un' altro|altra")
const feeling = phrases(`
anche|pure|volentieri domani|$
non so
anche|anch' io
mi|m' spaventerei|arrabbierei|vergognerei|sentirei
da te|lei|voi
`)

/** Says what the writer would do in the reader’s place: fossi in te, al posto tuo, io lo chiamerei. */
export const adviceInYourShoes: Rule = {
  id: 'advice-in-your-shoes',
  label: 'advice',
  severity: 'clear',
  check: (draft) => [
    ...matchSentences(draft, ({ tokens, asks }) => {
      const match = shoes.find(tokens)
      if (match === undefined || asks || feeling.find(tokens) !== undefined || someone.matchAt(tokens, 0) !== undefined)
        return undefined
      const done = tokens.some((token, at) => {
        const deed = tokens.slice(at + 1, at + 4).find((next) => hasForm(next, 'participle'))
        return hasForm(token, 'conditional', 1, 3) && (isDone(deed ?? token) || hasLemma(deed ?? token, asking))
      })
      return done ? match : undefined
    }),
    ...matchClauses(draft, (clause, sentence) => {
      const { words, depends } = readClause(clause)
      const at = words.findIndex((word) => hasForm(word, 'conditional', 1))
      const token = words[at]
      if (sentence.asks || token === undefined || depends !== undefined || feeling.find(words) !== undefined)
        return undefined
      const before = words[at - 1]?.word ?? ''
      // “Se vincessi, comprerei una barca”: dreams of one's own.
      if (sentence.tokens.some((word) => hasForm(word, 'past-subjunctive', 2))) return undefined
      if (/^(?:ti|vi|te)$/.test(before) || words.length < 2) return undefined
      // “Gli direi”: with “dire” to somebody else only.
      return (/^gl/.test(before) && words[at - 2]?.word === 'io') || (isDone(token) && !hasLemma(token, dreams))
        ? clause
        : undefined
    }),
  ],
}
