import type { Rule } from '../../rule.ts'
import { matchSentences, phrases } from '../clause/match-clauses.ts'

const own = phrases(`
a|con|per|su|in me|noi
a me
mi|m' ha|hanno|è|fa|serve|aiuta _? aiutat~|funzionato|salvat~|fatto|bene|molto|tanto
io|anch' ho|io
ho risolto|smesso|iniziato|fatto|chiesto|trovato
`)
const therefore = phrases(`
quindi|perciò|allora|dunque prova|provaci|fallo|fai|vai|chiedi|vedrai|puoi|potresti|dovresti|anche|aiuterà|secondo|tu|può|potrebbe|ti|per|funziona|provi|non|magari|se
funzionerebbe|può|potrebbe|servirà|servirebbe|aiuterà|aiuterebbe|serve|farebbe|farà|andrà|andrebbe ... anche? per|con|a|te|su te|lei|voi
funzionerebbe anche
ti|le aiuterà|aiuterebbe|servirà|servirebbe|farà|farebbe|può|potrebbe
anche|pure a|per|con|su te|lei|voi ... @future|@cond|può|funziona
anche a te farebbe|farà|servirebbe|aiuterebbe|può|potrebbe|fa
fai|fa|faccia|faresti|fate|farai come me|ho|noi
come ho|abbiamo fatto io|noi
puoi|potresti|dovresti|devi farlo|fare|provare|riuscire ... anche|tu|lo|come
dovresti anche tu
quindi|perciò|allora @finite anche tu|te
come facevo|ho|faccio fatto? io
vedrai che
prova|provaci|fallo anche tu
lo|la|te consiglio|consiglierei
perché non lo|anche|ci
`)

/** Turns what helped the writer into what the reader should do: con me ha funzionato, quindi… */
export const adviceFromExperience: Rule = {
  id: 'advice-from-experience',
  label: 'advice',
  severity: 'mild',
  check: (draft) =>
    matchSentences(draft, ({ tokens, asks }) => {
      const words = tokens.filter(({ kind }) => kind === 'word')
      const match = own.find(words)
      if (match === undefined || asks) return undefined
      return therefore.find(words) === undefined ? undefined : match
    }),
}
