import type { Rule } from '../../rule.ts'
import { matchSentences, phrases } from '../clause/match-clauses.ts'
import { isFiniteVerb } from '../clause/verb-forms.ts'

const own = phrases(`
a|con|per|su|in me|noi
a me
mi|m' ha|hanno|è|fa|serve|aiuta _? aiutat~|funzionato|salvat~|fatto|bene|molto|tanto
io|anch' ho|io
ho risolto|smesso|iniziato|fatto|chiesto|trovato
`)
const therefore = phrases(`
quindi|perciò|dunque ... @present2|@cond2|provaci|fallo
@cond|servirà|funzionerà|funziona|aiuterà|farà bene? pure|anche? a|per|con|su|anche te|lei|voi
magari|forse|quindi|vai|fai anche|pure con|per|a? tu|te|lei|voi
come ho|abbiamo fatto io|noi
prova|provaci|fallo|fai
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
