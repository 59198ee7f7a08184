import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { isIllness } from './is-illness.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, hasPart, isFiniteVerb } from './verb-forms.ts'

const people =
  'marito|moglie|compagn~|figli~|figli|padre|madre|papà|mamma|fratello|sorella|suocer~|capo|avvocat~|assistente|medico|dottore|dottoressa|dottor|infermiera|educatore|educatrice|operatore|operatrice|custode|portiere|vicin~|collega|colleghi|gruppo|chat|amic~|proprietario|padrone|ex|scuola|casa|tutti|tutta|nonna|zia|zio|parroco|responsabile|psicolog~|giudice|genero|nuora|maestra|comunità|volontari|direttore|direttrice|riunione'
const told = new Set(
  splitWords(`dire raccontare riferire spiegare parlare riportare mandare inoltrare girare mostrare confidare scrivere passare
  accennare avvisare informare avvertire chiedere pubblicare condividere`),
)
const shown = new Set(['leggere', 'vedere', 'ascoltare', 'sentire'])
/** Whom it was told. */
const recipients = phrases(`
la|il|lo|a|in|al|alla|ai|agli|alle|con|col|coi|tua|sua|suo|tuo|all'|nella|nel la|il|l'|mi~|altri|@your|tutt~|signor|mie|dottor? ${people}|@name
`)
const toThem = new Set(splitWords("gli gliel' glielo gliela"))
/** Something of the reader's: theirs, what they said or do. */
const ofYours = phrases(`
@your
di te
che|come|perché|quando|dove non? ti|sei|hai|@present2
quello|ciò che
del|della|dell' @noun $
`)
const agreed = phrases(`
come|quello mi? hai|abbiamo|avevamo|avevi detto|chiesto|deciso
con|senza il|col? suo|tuo|fare|dire permesso|consenso|sì|nome|accordo|nomi
`)

/** “Ho detto a tua madre che bevi”: told, to somebody, of the reader. */
function passesOn(words: readonly Token[]): boolean {
  const at = words.findIndex(
    ({ word }, index) =>
      (word === 'ho' || word === 'abbiamo') &&
      words
        .slice(index + 1, index + 4)
        .some((token) =>
          hasForm(token, 'participle') ? hasLemma(token, told) : hasForm(token, 'infinitive') && hasLemma(token, shown),
        ),
  )
  const before = words[at - 1]?.word ?? ''
  if (at < 0 || /^(?:ti|vi|mi|non)$/.test(before) || ofYours.find(words) === undefined) return false
  // “Le ho scritto della sua pratica” is said to the reader.
  const close = words.some(({ word }) => /^(?:tu[ao]?|tuoi|tue|te|hai|sei|stai)$/.test(word))
  if (before === 'le') return close || recipients.find(words.slice(0, at)) !== undefined
  return (toThem.has(before) || recipients.find(words) !== undefined) && agreed.find(words) === undefined
}

/** A private number or address, and that it is handed on. */
const contact = phrases(`
numero|mail|telefono|indirizzo|contatto|cellulare|cell ... di|del|della|dell' tuo|casa|@name|signor~|mamma
numero|mail|telefono|indirizzo|contatto|cellulare|cell ... privat~|personale
`)
const handed = phrases('ti|le|vi|te lo|la? do|passo|mando|giro|inoltro|lascio\n@number @number?')
const lives = phrases(`
sta|trovi|vive|nascost~|dorme|abita in|alla|nella via|stanza|camera|corso|viale|piazza
abita di|sotto|accanto|sopra
numero è @number
`)
const shared = phrases(`
passo|giro|leggo|mando|mostro|inoltro ... quello|scritto|messaggio|messaggi|foto|documenti|vocale|screenshot|referto|documento|carta|audio
mi ha confidato
`)
const identified = phrases(`
le|la|il|un|una|lo|l'|i|tua|tuo|del|della|dell'|quel|quell~|signore|ragazz~|signor|signora ... che|di|con|col|del|della|dell'|accanto stanza|camera|mensa|piano|primo|letto|corso|accanto|secondo|terzo|reparto|porta|lavanderia|fianco|cucina|cappello|branda|banco
la|il responsabile|volontari~|sarta|professore|portiere|parroco|operatrice|operatore|maestra|infermiera|educatore|direttore|custode|cuoc~
`)
/** Words that hand on what is said of others. */
const gossip = phrases(`
lo|l'|me la? ha|detto|dico|so|saputo ha|ho|in|da|solo
tra|fra noi
la|lo? sapevi|sai|conosci la|il|che|di|quella|quel|@name
ti racconto|ricordi la|di|@name?
mi ha|hanno detto|raccontato|confidato che|di
anche|pure la|il|tua|tuo|@name
@name quell~ che|con|col|del|della|dell'
`)
/** What nobody wants told of them, besides an illness. */
const grave = phrases(`
alcol|sfratto|galera|carcere|droga|slot|ricovero|debiti|bevuto|tradit~|scappa|psichiatra|prigione|picchiat~|picchia|beve|bere|affido|violent~|ubriac~|tumore|tradisce|tossic~|spaccio|sieropositiv~|sfrattat~|sert|serd|separat~|scommesse|scappat~|rubato|ruba|ricoverat~|ricascat~|ricadut~|rapina|psicofarmaci|prostituisce|positiv~|metadone|mentale|mantenere|malat~|litio|licenziat~|incinta|hiv|gravidanza|gay|furto|eroina|divorzio|disintossicazione|diagnosi|denunciat~|csm|cocaina|bancarotta|arresti|aids|abortito
la|un|una|di|in cura|terapia|comunità|causa|gioco|clinica
farsi
senza permesso|documenti
perso la|l'|i figli|causa|affido
si fa|droga|vende|buca
tentato la|il
`)
const never = new Set(
  splitWords(`dio natale pasqua capodanno inps spid isee italia bologna tv ok sos asl ausl csm serd caf comune lei`),
)

/** Whether the reader is called by name: “quel piede, Armida, prima che si gonfi”. */
function isCalled(token: Token, { clauses }: Sentence): boolean {
  const at = clauses.findIndex(({ tokens }) => tokens[0] === token && tokens.length === 1)
  // “Il ragazzo che serve, Ivan, è in cura”: who it is.
  if (hasForm(clauses[at + 1]?.tokens[0], 'present', 3)) return false
  return at > 0 && (clauses[at - 1]?.tokens.some(isFiniteVerb) ?? false)
}

/** A given name that is no greeting: “Enrico è in cura”. */
const namesPerson = (sentence: Sentence, words: readonly Token[]): boolean =>
  words.some((token, at) => {
    if (!token.capital || never.has(token.word) || isIllness(words, at)) return false
    if (gossip.find(words) === undefined && isCalled(token, sentence)) return false
    if (!token.readings.every(({ part }) => part === 'noun' || part === 'name' || part === 'verb')) return false
    if (
      /^(?:ciao|caro|cara|brav[oa]|gentile|buongiorno|buonasera|via|piazza|viale|corso|san|santa|in)$/.test(
        words[at - 1]?.word ?? '',
      )
    )
      return false
    if (at > 0) return true
    const next = words[1]
    return (
      words.length > 3 &&
      token.readings.every(({ part }) => part === 'noun') &&
      (hasForm(next, 'present', 3) || hasPart(next, 'preposition', 'determiner', 'pronoun', 'negation'))
    )
  })

const mine = phrases(`
mio|mia|miei|mie
ti aspetta|saluta
ha scritto
`)
const yours = phrases('ti|tu|te|voi|vi')
const service = phrases('centro|ambulatorio|mensa|caf|ufficio|comune|sportello|casa della?|verde')

/** Whether a sentence shows somebody together with something about them, or hands on what the reader told. */
export const isBreach = remember((sentence: Sentence, all: readonly Sentence[]): boolean => {
  const words = sentenceWords(sentence)
  if (!sentence.asks && passesOn(words)) return true
  const person = namesPerson(sentence, words)
  if (contact.find(words) !== undefined && handed.find(words) !== undefined && service.find(words) === undefined)
    return true
  if (person && !sentence.asks && (lives.find(words) !== undefined || shared.find(words) !== undefined)) return true
  if (mine.find(words) !== undefined) return false
  const tells = gossip.find(words) !== undefined
  if (yours.find(words) !== undefined && !tells) return false
  if (grave.find(words) === undefined && !words.some((_, at) => isIllness(words, at))) return false
  const before = all[all.indexOf(sentence) - 1]
  const introduced =
    before !== undefined &&
    gossip.find(sentenceWords(before)) !== undefined &&
    namesPerson(before, sentenceWords(before))
  return person || introduced || (identified.find(words) !== undefined && !hasForm(words[0], 'imperative', 2))
})
