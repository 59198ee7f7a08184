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
a|al|alla|all'|ai|agli|alle|col|coi|con|nel|nella|in|il|la|lo|tuo|tua|suo|sua @your|mi~|mie|la|il|l'|tutt~|dottor|altri|signor? ${people}|@name
`)
const toThem = new Set(splitWords("gli gliel' glielo gliela"))
/** Something of the reader's: theirs, what they said or do. */
const ofYours = phrases(`
@your
di te
che|dove|come|perché|quando non? sei|hai|ti|@present2
quello|ciò che
della|del|dell' @noun $
`)
const agreed = phrases(`
come|quello mi? avevi|avevamo|hai|abbiamo chiesto|deciso|detto
con|senza il|col? tuo|suo|dire|fare permesso|consenso|accordo|nome|nomi|sì
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
numero|cellulare|cell|telefono|mail|indirizzo|contatto ... di|del|della|dell' casa|mamma|@name|signor~|tuo
numero|cellulare|cell|telefono|mail|indirizzo|contatto ... privat~|personale
`)
const handed = phrases('ti|le|vi|te lo|la? do|passo|mando|giro|inoltro|lascio\n@number @number?')
const lives = phrases(`
abita|vive|sta|dorme|trovi|nascost~ in|alla|nella via|viale|piazza|corso|stanza|camera
`)
const shared = phrases(`
inoltro|mando|giro|passo|mostro|leggo ... foto|referto|carta|documento|documenti|messaggio|messaggi|vocale|audio|screenshot|quello|scritto
mi ha confidato
`)
const identified = phrases(`
il|la|lo|l'|i|le|un|una|quel|quell~|del|della|dell'|tuo|tua|signora|signor|signore|ragazz~ ... del|della|dell'|con|col|che|di|accanto piano|stanza|letto|banco|branda|mensa|lavanderia|camera|cappello|corso|terzo|secondo|primo|porta|cucina|reparto|accanto|fianco
la|il cuoc~|custode|portiere|infermiera|educatore|professore|sarta|direttore|responsabile|operatrice|operatore|volontari~|maestra|parroco
`)
/** Words that hand on what is said of others. */
const gossip = phrases(`
lo|l'|me la? so|detto|saputo|ha|dico da|solo|in|ha|ho
fra|tra noi
lo|la? sai|conosci|sapevi che|di|@name|il|la|quel|quella
ti ricordi|racconto di?|la|@name
mi ha|hanno detto|raccontato|confidato di|che
pure|anche tua|tuo|il|la|@name
@name quell~ che|col|con|del|della|dell'
`)
/** What nobody wants told of them, besides an illness. */
const grave = phrases(`
aids|hiv|sieropositiv~|tumore|litio|metadone|psicofarmaci|serd|sert|carcere|galera|prigione|arresti|rapina|furto|spaccio|droga|cocaina|eroina|tossic~|ruba|rubato|beve|bere|bevuto|gravidanza|incinta|abortito|gay|tradisce|tradit~|separat~|divorzio|sfrattat~|sfratto|bancarotta|debiti|licenziat~|picchia|picchiat~|denunciat~|prostituisce|diagnosi|psichiatra|csm|mentale|ricoverat~|ricovero|malat~|positiv~|ricadut~|ricascat~|slot|scommesse|scappa|scappat~|alcol|violent~|disintossicazione|affido|mantenere|ubriac~
in|una|un|la|di cura|comunità|causa|terapia|clinica|gioco
farsi
senza permesso|documenti
perso l'|i|la affido|figli|causa
si fa|droga|buca|vende
tentato la|il
`)
const never = new Set(
  splitWords(`dio natale pasqua capodanno inps spid isee italia bologna tv ok sos asl ausl csm serd caf comune lei`),
)

/** Whether the reader is called by name: “quel piede, Armida, prima che si gonfi”. */
function isCalled(token: Token, { clauses }: Sentence): boolean {
  const at = clauses.findIndex(({ tokens }) => tokens[0] === token && tokens.length === 1)
  return at > 0 && (clauses[at - 1]?.tokens.some(isFiniteVerb) ?? false)
}

/** A given name that is no greeting: “Enrico è in cura”. */
const namesPerson = (sentence: Sentence, words: readonly Token[]): boolean =>
  words.some((token, at) => {
    if (!token.capital || never.has(token.word) || isIllness(words, at)) return false
    if (gossip.find(words) === undefined && isCalled(token, sentence)) return false
    if (!token.readings.every(({ part }) => part === 'noun' || part === 'name' || part === 'verb')) return false
    if (
      /^(?:ciao|caro|cara|gentile|buongiorno|buonasera|via|piazza|viale|corso|san|santa|in)$/.test(
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
ti saluta|aspetta
ha scritto
`)
const yours = phrases('ti|tu|te')
const service = phrases('centro|ambulatorio|mensa|caf|ufficio|comune|sportello|casa della?|verde')

/** Whether a sentence shows somebody together with something about them, or hands on what the reader told. */
export const isBreach = remember((sentence: Sentence, all: readonly Sentence[]): boolean => {
  const words = sentenceWords(sentence)
  if (!sentence.asks && passesOn(words)) return true
  const person = namesPerson(sentence, words)
  if (contact.find(words) !== undefined && handed.find(words) !== undefined && service.find(words) === undefined)
    return true
  if (person && (lives.find(words) !== undefined || shared.find(words) !== undefined)) return true
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
