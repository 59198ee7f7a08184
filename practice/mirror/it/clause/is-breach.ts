import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasPart } from './verb-forms.ts'

const people =
  'marito|moglie|compagn~|figli~|figli|padre|madre|papà|mamma|fratello|sorella|suocer~|capo|avvocat~|assistente|medico|dottore|dottoressa|dottor|infermiera|educatore|educatrice|operatore|operatrice|custode|portiere|vicin~|collega|colleghi|gruppo|chat|amic~|proprietario|padrone|ex|scuola|casa|tutti|tutta|nonna|zia|zio|parroco|cuoca|responsabile|psicolog~|giudice|genero|nuora|maestra|banca|comunità|comune'
const passed = phrases(`
ho|abbiamo|gli|le|l'|ne|gliel' ho|abbiamo|già|anche|subito? riferito|raccontato|detto|spiegato|parlato|riportato|mandato|inoltrato|girato|letto|mostrato|fatto|confidato|scritto|passato|accennato ... ${people}|@name|lui|lei|loro
gli|le|l'|gliel'|ne|glielo ho|abbiamo riferito|raccontat~|dett~|spiegat~|riportato|mandato|inoltrato|girato|letto|mostrato|confidato|accennato|parlato
ho letto|fatto|mostrato|inoltrato|girato|mandato|pubblicato|condiviso vedere|leggere|ascoltare ... @your
ho letto|fatto|mostrato|inoltrato|girato|mandato|pubblicato|condiviso la|il|i|le @your ... a|al|alla|ai|agli|nel|nella|ad
l' ho inoltrato|girato|mandato|raccontato|detto|letto|pubblicato
ho detto|parlato|raccontato di te|lei|voi a|al|alla|con|col
`)
const ofYours = phrases(`
@your
te|ti|hai|sei|eri|avevi|tuo
quello|ciò|cosa|tutto che
come stai|stai
della|del|dei|che|di|perché|tutto|ne|di
`)
const asked = phrases(`
mi hai|avevi chiesto|dato|permesso
come|se|quello|quanto mi? ha|avevi|avevamo|hai|abbiamo|aveva chiesto|deciso|detto|concordato|vuoi|autorizzi
con il|col tuo|suo permesso|consenso|accordo
senza il? tuo|suo|dire|fare nome|permesso|nomi|sì
non ho|l'|gli|le|ne|glielo|lo ho|detto|raccontato|parlato|dico|dirò detto|raccontato|parlato?
ti|le|vi ho detto|scritto|mandato|letto|parlato|spiegato|girato|risposto
`)
const contact = phrases(`
numero|cellulare|telefono|mail|indirizzo|contatto ... di|del|della|privat~|dell'|tuo|casa|mio
numero|cellulare|telefono|mail è|privato
abita|vive|sta|dorme|trovi|nascost~ in via|piazza|viale|corso|stanza|camera
via|viale|piazza|corso ... @number
stanza|camera|letto|branda @number
`)
const service = phrases(`
centro|ambulatorio|mensa|caf|ufficio|comune|casa della
numero verde
di via
il 3 di
`)
const states = `aids|hiv|tubercolosi|tumore|cancro|cirrosi|epatite|depressione|schizofrenia|bipolare|litio|metadone|serd|sert|comunità|carcere|galera|prigione|rapina|droga|ruba|rubato|beve|bere|bevuto|alcolista|gravidanza|abortito|gay|tradisce|tradit~|divorzio|sfrattat~|debiti|deve|euro|licenziat~|picchia|denunciat~|processo|causa|permesso|prostituisce|diagnosi|psichiatra|csm|mentale|cura|ricoverat~|ricovero|malat~|positiv~|ricadut~|giudizio|dipendente|gioco|gioca|slot|scommesse|dormiva|dorme|usa|fuma|ha|prende|è|scappa|sta|stava|fa|si|chiede|vende|faceva|nascost~`
const secret = phrases(states)
const identified = phrases(`
il|la|lo|l'|i|le|un|una|quel|quell~|del|della|dell'|tuo|tua|signora|signor|ragazz~ ... del|della|dell'|con|col|che|di piano|stanza|letto|banco|branda|mensa|lavanderia|camera|cappello|sarta|sabato|terzo|secondo|primo|porta|cucina|reparto|accanto|fianco
vicin~|compagn~|collega di|del branda|letto|stanza|camera|piano|banco|cella
la|il cuoc~|custode|portiere|infermiera|educatore|professore|sarta|direttore|responsabile|operatrice|operatore|volontari~|maestra|parroco
quell~ dell'|del|della|che|col|con|al
`)
const gossip = phrases(`
lo|l'|me la? so|detto|saputo|ha|dico da|solo|in|ha|ho
non lo sa nessuno
lo sai che|di
hai saputo|sentito|visto di|che
sai il|la|quel|quella|di|che
ti ricordi|racconto di?|la
lo|la conosci
guarda che
mi ha|hanno detto|raccontato|confidato di|che
pure|anche tua|tuo|il|la|@name
`)
const never = new Set(
  splitWords(`ciao caro cara signor signora dottore dottoressa buongiorno buonasera gentile grazie comune caf serd dio natale pasqua
  inps spid isee italia bologna lunedì gennaio tv ok sos asl ausl csm`),
)

/** A given name inside the sentence that is no greeting: “Enrico è in cura”. */
function findPerson(words: readonly Token[], opens: boolean): boolean {
  return words.some((token, at) => {
    if (
      !token.capital ||
      never.has(token.word) ||
      hasPart(token, 'determiner', 'pronoun', 'preposition', 'conjunction', 'question-word', 'adverb')
    )
      return false
    const before = words[at - 1]
    if (
      before !== undefined &&
      /^(?:ciao|caro|cara|gentile|buongiorno|buonasera|via|piazza|viale|san|santa|a|da|di|in|del|della|dei|viale|corso)$/.test(
        before.word,
      )
    ) {
      return before.word === 'di' || before.word === 'a' || before.word === 'da'
        ? !opens && /o$|a$|e$|n$/.test(token.word) && before.word === 'di'
        : false
    }
    if (at === 0)
      return (
        token.readings.every(({ part }) => part === 'noun') &&
        !hasForm(token, 'present') &&
        words.length > 3 &&
        (hasForm(words[1], 'present', 3) ||
          words[1]?.word === "l'" ||
          hasPart(words[1], 'preposition', 'determiner', 'pronoun', 'negation'))
      )
    return true
  })
}

const mine = phrases(`
mio|mia|miei|mie
ti saluta
vi aspetta|saluta
ha scritto
ti aspetta|manda
`)
const yours = phrases('ti|tu|te')

/** Whether a sentence shows somebody together with something about them, or hands on what the reader told. */
export const isBreach = remember((sentence: Sentence, all: readonly Sentence[]): boolean => {
  const words = sentenceWords(sentence)
  const politely =
    words.slice(0, 4).some(({ word }, at) => word === 'le' && words[at + 1]?.word === 'ho') &&
    !words.some(({ word }) => /^(?:tu[ao]?|tuoi|tue|te|hai|sei)$/.test(word))
  if (
    !politely &&
    passed.find(words) !== undefined &&
    ofYours.find(words) !== undefined &&
    asked.find(words) === undefined &&
    !sentence.asks
  )
    return true
  const person = findPerson(words, false)
  const digits = words.some(({ kind, word }) => kind === 'number' && word.length >= 2)
  if (
    contact.find(words) !== undefined &&
    (digits || words.some(({ word }) => word.includes('@'))) &&
    service.find(words) === undefined
  ) {
    return (
      person ||
      identified.find(words) !== undefined ||
      /\b(?:privato|privata|casa)\b/.test(words.map(({ word }) => word).join(' '))
    )
  }
  const before = all[all.indexOf(sentence) - 1]
  const introduced =
    before !== undefined && gossip.find(sentenceWords(before)) !== undefined && findPerson(sentenceWords(before), false)
  if (mine.find(words) !== undefined) return false
  const shown = person || introduced
  const told = gossip.find(words) !== undefined
  const known = identified.find(words) !== undefined
  const sensitive = secret.find(words) !== undefined && heavy.find(words) !== undefined
  if (yours.find(words) !== undefined && !told) return false
  return sensitive && (shown || (known && !hasForm(words[0], 'imperative', 2)))
})

/** Of these, what says nothing grave on its own. */
const light = new Set(
  splitWords(
    'è ha sta fa si prende usa stava deve euro causa cura faceva chiede vende permesso comunità dorme processo gioco gioca giudizio positiv~',
  ),
)
const heavy = phrases(`
${states
  .split('|')
  .filter((word) => !light.has(word))
  .join('|')}
in cura|comunità|causa|terapia
da|dal|dalla|dall'|di|una comunità|carcere|ospedale
farsi|incinta
senza permesso|documenti|casa
prende il|i|gli|la
deve ... euro|soldi
ha perso|l'|un|una|la
dormiva con|in
è in|al|stat~|agli
sta|stava nella|in|nascosta|con|male
si fa|prostituisce|droga|buca|vende
`)
