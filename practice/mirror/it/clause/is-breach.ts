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
  splitWords(`accennare avvertire avvisare chiedere condividere confidare dire girare informare inoltrare mandare
mostrare parlare passare pubblicare raccontare riferire riportare scrivere spiegare`),
)
const shown = new Set(['leggere', 'vedere', 'ascoltare', 'sentire'])
/** Whom it was told. */
const recipients = phrases(`
la|il|a|con|al|alla|in|lo|tua|sua|suo|tuo|alle|ai|agli|all'|nel|nella|col|coi la|il|l'|mie|dottor|tutt~|altri|signor|mi~|@your? @name|${people}
`)
const toThem = new Set(splitWords("gli gliel' glielo gliela"))
/** Something of the reader's: theirs, what they said or do. */
const ofYours = phrases(`
@your
di te
che|come|perché|quando|dove non? ti|sei|hai|@present2
quello|ciò che
`)
const agreed = phrases(`
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
mail|numero|cell|contatto|cellulare|indirizzo|telefono ... di|del|della|dell' tuo|casa|@name|signor~|mamma
mail|numero|cell|contatto|cellulare|indirizzo|telefono ... personale|privat~
`)
const handed = phrases('ti|le|vi|te lo|la? do|passo|mando|giro|inoltro|lascio\n@number @number?')
const lives = phrases(`
sta|trovi|abita|vive|dorme|nascost~ alla|in|nella via|camera|stanza|corso|piazza|viale
abita di|sotto|accanto|sopra
numero è @number
`)
const shared = phrases(`
mando|giro|passo|leggo|inoltro|mostro ... quello|scritto|messaggio|foto|screenshot|audio|documento|referto|carta|vocale|messaggi|documenti
mi ha confidato
`)
const identified = phrases(`
la|il|un|una|le|lo|l'|i|tua|tuo|del|della|dell'|quel|quell~|signora|signor|signore|ragazz~ ... che|di|con|del|della|dell'|col|accanto mensa|piano|camera|stanza|corso|letto|lavanderia|fianco|cappello|branda|reparto|banco|terzo|porta|cucina|secondo|accanto|primo
la|il responsabile|educatore|infermiera|sarta|parroco|custode|volontari~|portiere|cuoc~|direttore|professore|maestra|operatrice|operatore
`)
/** Words that hand on what is said of others. */
const gossip = phrases(`
lo|l'|me la? ha|detto|dico|so|saputo in|da|ha|ho|solo
fra|tra noi
la|lo? sai|conosci|sapevi la|il|che|di|quella|quel|@name
ti racconto|ricordi la|di|@name?
mi ha|hanno detto|raccontato|confidato che|di
anche|pure la|il|tua|tuo|@name
@name quell~ che|con|del|della|dell'|col
`)
/** What nobody wants told of them, besides an illness. */
const grave = phrases(`
tradit~|spaccio|ubriac~|malat~|csm|rubato|scappat~|ruba|rapina|tumore|diagnosi|ricadut~|arresti|sfrattat~|prostituisce|disintossicazione|bancarotta|tradisce|mentale|metadone|hiv|abortito|sieropositiv~|scommesse|licenziat~|ricascat~|separat~|violent~|eroina|cocaina|serd|sert|mantenere|tossic~|positiv~|incinta|gravidanza|denunciat~|litio|gay|psicofarmaci|divorzio|ricoverat~|furto|aids|prigione|galera|carcere|alcol|debiti|ricovero|slot|sfratto|droga|beve|bere|bevuto|affido|psichiatra|picchia|scappa|picchiat~
la|un|una|di|in causa|gioco|clinica|comunità|terapia|cura
farsi
senza permesso|documenti
si fa|droga|vende|buca
tentato la|il
`)
const never = new Set(
  splitWords(
    `asl ausl bologna caf capodanno comune csm dio inps isee italia lei natale ok pasqua serd sert sos spid tv`,
  ),
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
