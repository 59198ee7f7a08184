import type { Sentence } from '../../draft.ts'
import { splitWords } from '../words/split-words.ts'
import { isFelt } from './is-felt.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, hasPart } from './verb-forms.ts'

/** Papers, times and places of a service. */
const services = phrases(`
posto|mensa|piano|camera|stanza|euro|fotocopi~|tesser~|udienze|autobus|orario|colloquio|foglio|abbonament~|turn~|scheda|porton~|posta|udienza|ricevut~|lezion~|uffici~|gruppo|doccia|docce|orari~|punteggio|ufficio|document~|chiave|armadietto|minuti|sinistra|laboratori~|bigliett~|bonus|link|raccomandata|treni|lista|bacheca|riunion~|segreteria|quarto|isee|sala|destra|copia|treno|aula|operator~|graduatori~|data|cors~|appuntament~|pasti|pacchi|modul~|elenco|posti|citofono|ingresso|visita|invitat~|navetta|marca|chiavi|iscrizion~|sportell~|liste|firme|incontr~|pacco|scaffale|portineria|busta|domanda|mail|numero|nome|messaggio|foto|fila|gratis|pratic~
domani|venerdì|mercoledì|giovedì|lunedì|martedì|sabato|domenica|stasera|dopodomani
alle|fino|dalle|entro le|sei|tre|quattro|cinque|@number|dieci|nove|undici|otto|dodici|sette|alle
ti|le ha|hanno cercat~|iscritt~|richiamat~|prenotat~|segnat~
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

const handedOver = new Set(['tenere', 'lasciare', 'mettere', 'dare', 'portare'])

/** The reader did or does it themselves: that is theirs, whatever it is about. */
const isDeed = ({ clauses }: Sentence): boolean =>
  clauses.some((clause) => {
    const { words, verb, depends, clitics, subject } = readClause(clause)
    const token = words[verb]
    if (depends === 'se' || depends === 'che') return false
    // “Ti avevano detto che il posto era tuo”: nobody hands on news of long ago.
    if (hasForm(token, 'imperfect', 3, 6) && words.some(({ word }) => /^t(?:i|e|u[ao])$/.test(word))) return true
    if (/^(?:ha|hanno)$/.test(token?.word ?? '') && (clitics.includes('ti') || subject === 'lei'))
      return words
        .slice(verb + 1, verb + 4)
        .some(
          (word) =>
            hasForm(word, 'participle') &&
            !hasLemma(word, arranged) &&
            !(clitics.includes('ti') && hasLemma(word, handedOver)),
        )
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
