import type { Reading, Token } from '../../token.ts'
import { isPersonal } from '../clause/verb-forms.ts'
import { splitWords } from './split-words.ts'

/** After these stands a noun or an adjective, never a verb with a person. */
const beforeNouns = new Set(
  splitWords(`il un uno una un' i questo questi queste quello quella quel quei quegli quelle quell' quest' ogni qualche alcuni
  alcune mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre del dello
  della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei
  negli nelle sul sullo sulla sull' sui sugli sulle di da con per su tra fra senza in qualsiasi nessun nessuna buon buona
  bel bella gran altra altro due tre quattro cinque sei sette otto nove dieci ultime ultimi prime primi tante tanti poche pochi
  troppe troppi molte molti quante quanti varie certe`),
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
