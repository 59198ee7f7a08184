import type { Rule } from '../../rule.ts'
import { matchSentences, phrases } from '../clause/match-clauses.ts'
import { isFiniteVerb } from '../clause/verb-forms.ts'

const own = phrases(`
a|con|in|per|su me|noi
a me
mi|m' è|ha|hanno|serve|fa|aiuta _? bene|molto|tanto|fatto|funzionato|aiutat~|salvat~
io|anch' io|ho
ho chiesto|smesso|fatto|trovato|iniziato|risolto
`)
const therefore = phrases(`
quindi|perciò|dunque ... @present2|fallo|provaci|@cond2
@cond|funzionerà|aiuterà|servirà|farà|funziona bene? anche|pure? a|con|anche|per|su te|lei|voi
fai|forse|magari|vai|quindi anche|pure a|con|per? te|lei|voi|tu
come ho|abbiamo fatto noi|io
fai|prova|fallo|provaci
`)

/** Turns what helped the writer into what the reader should do: con me ha funzionato, quindi… */
export const adviceFromExperience: Rule = {
  id: 'advice-from-experience',
  label: 'advice',
  severity: 'mild',
  check: (draft) =>
    matchSentences(draft, ({ tokens, asks }) => {
      const words = tokens.filter((token) => token.kind === 'word' && (token.word !== 'prova' || isFiniteVerb(token)))
      const match = own.find(words)
      if (match === undefined || asks) return undefined
      return therefore.find(words.slice(match.to)) === undefined ? undefined : match
    }),
}
