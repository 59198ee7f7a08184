import type { Reading, Token } from '../../token.ts'
import { isPersonal } from '../clause/verb-forms.ts'
import { splitWords } from './split-words.ts'

/** After these stands a noun or an adjective, never a verb with a person. */
const beforeNouns = new Set(
  splitWords(`agli ai al alcune alcuni all' alla alle allo altra altro bel bella buon buona certe cinque con da dagli
dai dal dall' dalla dalle dallo degli dei del dell' della delle dello di dieci due fra gran i il in mia mie miei mio
molte molti negli nei nel nell' nella nelle nello nessun nessuna nostra nostre nostri nostro nove ogni otto per poche
pochi prime primi qualche qualsiasi quante quanti quattro quegli quei quel quell' quella quelle quello quest' queste
questi questo sei senza sette su sua sue sugli sui sul sull' sulla sulle sullo suo suoi tante tanti tra tre troppe
troppi tua tue tuo tuoi ultime ultimi un un' una uno varie vostra vostre vostri vostro`),
)
/** Articles before a noun, pronouns before a verb. */
const either = new Set(['la', 'lo', 'le', 'gli', "l'", 'li'])
/** After these stands a verb. */
const beforeVerbs = new Set(
  splitWords("non mi ti si ci vi ne me te se ce ve io tu lui lei noi voi m' t' s' c' n' glielo gliela gliene"),
)

/** Forms that no noun is spelled like: *al posto tuo rifiuterei*. */
const neverNouns = new Set(['conditional', 'future', 'imperfect', 'past-subjunctive'])

/** *Il tuo è un disturbo*, *questi sono attacchi*. */
const sureVerbs = new Set(['è', 'sono', 'era', 'ha', 'hanno', 'sarà'])

const isName = ({ part }: Reading) => part === 'noun' || part === 'adjective' || part === 'name'

function settleOne(token: Token, before: Token | undefined, beforeThat: Token | undefined): readonly Reading[] {
  const { readings, word } = token
  const greeted = /^(?:ciao|caro|cara|gentile|buongiorno|buonasera|signor|signora|grazie)$/.test(before?.word ?? '')
  if (before?.kind === 'word' && token.capital && readings.some(isPersonal) && (!before.capital || greeted)) {
    return [{ part: 'name', lemma: word }]
  }
  if (before?.kind !== 'word' || !readings.some(isPersonal)) return readings
  const serving = readings.some(({ part }) => part !== 'verb' && part !== 'noun' && part !== 'adjective')
  const asName = () => {
    const rest = readings.filter((reading) => !isPersonal(reading))
    return rest.some((reading) => !isPersonal(reading) && reading.part !== 'verb')
      ? rest
      : [...rest, { part: 'noun' as const, lemma: word }]
  }
  const sure =
    sureVerbs.has(word) ||
    readings.every(
      ({ part, form, clitics }) =>
        part === 'verb' &&
        form !== undefined &&
        (neverNouns.has(form) || (clitics !== undefined && /^(?:due|tre|quattro)$/.test(before.word))),
    )
  if (!sure && beforeNouns.has(before.word) && !(before.word === 'i' && before.capital))
    return serving ? readings : asName()
  const named = readings.some(isName)
  // “A pranzo”.
  if (before.word === 'a' && named && !serving && !sure) return asName()
  if (either.has(before.word)) {
    const verbal = beforeThat !== undefined && (beforeVerbs.has(beforeThat.word) || beforeThat.word === 'che')
    // “Lo spazzino”: hardly ever “let them sweep it”.
    const wish = readings.every(({ form, person }) => form === 'subjunctive' && person === 6)
    if ((named || wish) && !verbal) return asName()
    return readings.filter((reading) => !isName(reading))
  }
  if (beforeVerbs.has(before.word) && !(before.word === 'lei' && named))
    return readings.filter((reading) => !isName(reading))
  return readings
}

/** Tells nouns from verbs by the words before: *la prova*, *lui prova*; a capital inside a sentence makes a name. */
export const settle = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    if (token.kind !== 'word') return token
    const readings = settleOne(token, tokens[at - 1], tokens[at - 2])
    return readings === token.readings ? token : { ...token, readings }
  })
