import type { Sentence } from '../../draft.ts'
import { splitWords } from '../words/split-words.ts'
import { isFelt } from './is-felt.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, hasPart } from './verb-forms.ts'

/** Papers, times and places of a service. */
const services = phrases(`
posto|numero|mail|stanza|camera|mensa|piano|messaggio|domanda|pacco|foglio|gratis|fila|pratic~|nome|foto|euro|visita|uffici~|ufficio|udienze|udienza|turn~|treno|treni|tesser~|sportell~|sinistra|segreteria|scheda|scaffale|sala|riunion~|ricevut~|raccomandata|quarto|punteggio|posti|posta|porton~|portineria|pasti|pacchi|orari~|orario|operator~|navetta|modul~|minuti|marca|liste|lista|link|lezion~|laboratori~|isee|iscrizion~|invitat~|ingresso|incontr~|gruppo|graduatori~|fotocopi~|firme|elenco|document~|doccia|docce|destra|data|cors~|copia|colloquio|citofono|chiavi|chiave|busta|bonus|bigliett~|bacheca|autobus|aula|armadietto|appuntament~|abbonament~
martedì|lunedì|giovedì|venerdì|mercoledì|domani|stasera|sabato|domenica|dopodomani
alle|fino|dalle|entro le|tre|quattro|@number|sei|alle|cinque|dieci|sette|nove|undici|otto|dodici
ti|le ha|hanno iscritt~|cercat~|segnat~|richiamat~|prenotat~
ci|qui|lì|là hai|si|trovi|puoi
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
