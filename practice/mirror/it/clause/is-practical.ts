import type { Sentence } from '../../draft.ts'
import { splitWords } from '../words/split-words.ts'
import { isFelt } from './is-felt.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, hasPart } from './verb-forms.ts'

/** Papers, times and places of a service. */
const services = phrases(`
appuntament~|pratic~|modul~|tesser~|graduatori~|lista|liste|sportell~|segreteria|portineria|uffici~|ufficio|riunion~|incontr~|cors~|laboratori~|lezion~|aula|turn~|orari~|orario|pacco|pacchi|pasti|doccia|docce|mensa|navetta|autobus|treno|treni|isee|bonus|domanda|messaggio|mail|link|document~|nome|numero|operator~|piano|scaffale|armadietto|iscrizion~|abbonament~|gratis|sala|euro|marca|posto|copia|porton~|ingresso|citofono|chiavi|stanza|posti|fila|destra|sinistra|raccomandata|data|udienze|scheda|punteggio|camera|posta|visita|minuti|quarto|firme|gruppo|udienza|colloquio|foglio|bacheca|elenco
lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|stasera|dopodomani
dalle|alle|entro|fino @number|nove|dieci|undici|dodici|otto|sette|tre|quattro|cinque|sei|le|alle
ti|le ha|hanno cercat~|richiamat~|segnat~|iscritt~|prenotat~
qui|lì|là|ci trovi|hai|puoi|si
`)
/** What a service lets its guests do: “hai diritto”, “sei in lista”, “trovi”. */
const granted = new Set(
  splitWords('avere essere trovare entrare rientrare potere dovere ricevere venire passare arrivare'),
)

const arranged = new Set(
  splitWords(
    'iscrivere rispondere chiamare cercare scrivere mandare confermare ammettere richiamare prenotare segnare inserire convocare invitare attendere porre assegnare spostare rinviare anticipare approvare accettare concedere rinnovare consegnare preparare',
  ),
)

/** The reader did or does it themselves: that is theirs, whatever it is about. */
const isDeed = ({ clauses }: Sentence): boolean =>
  clauses.some((clause) => {
    const { words, verb, depends, clitics, subject } = readClause(clause)
    const token = words[verb]
    if (depends === 'se' || depends === 'che') return false
    // “Ti avevano detto che il posto era tuo”: nobody hands on news of long ago.
    if (clitics.includes('ti') && hasForm(token, 'imperfect', 3, 6)) return true
    if (/^(?:ha|hanno)$/.test(token?.word ?? '') && (clitics.includes('ti') || subject === 'lei'))
      return words.slice(verb + 1, verb + 4).some((word) => hasForm(word, 'participle') && !hasLemma(word, arranged))
    if (hasForm(token, 'imperfect', 2, 5) || hasForm(token, 'conditional', 2, 5)) return true
    if (!hasForm(token, 'present', 2, 5)) return false
    if (!hasLemma(token, granted)) return true
    const done = words.slice(verb + 1, verb + 3).find((word) => hasForm(word, 'participle'))
    if (hasPart(words[verb + 1], 'determiner')) return false
    return done !== undefined && !hasLemma(done, arranged) && /^(?:hai|sei|avete|siete)$/.test(token?.word ?? '')
  })

/** Whether a sentence hands on practical news, and nothing of what the reader does or lives through. */
export function isPractical(sentence: Sentence): boolean {
  const words = sentenceWords(sentence)
  return services.find(words) !== undefined && !isDeed(sentence) && !isFelt(words)
}
