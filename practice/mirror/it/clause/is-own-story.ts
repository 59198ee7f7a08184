import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, isPlainVerb } from './verb-forms.ts'

/** These tell of the writer's life, whatever follows. */
const sharing = phrases(`
ci sono|siamo dentro|stata|stato|passat~|cadut~
ho perso la|il|un|mio|mia? tutto|padre|madre|figlio|casa|lavoro|moglie|marito|bambino
ci ho|avevo provato|perso|passato|vissuto|messo|dormito
so che|cosa|com'|quanto è|si|vuole|pesa|costa|vuol sente|dire|prova|vivere|dormire|aspettare?
quando ero|avevo|vivevo|usavo|stavo|lavoravo|giravo|giocavo|facevo|dormivo|bevevo
la|della|dalla|nella|nel mio|mia strada|caso|vita|storia|esperienza
ho un|una|un' pezzo|passato|storia|ricordo
mi|me? ricordo|ricordo la|il|l'|bene|quando|quella|ancora
da ragazz~|bambin~|piccol~|giovane|ex ... mi|me|@mine
so che cosa vuol
anche|pure|anch' noi|io ... ci|mi|ho|abbiamo|sono|ero ... @part
ho|abbiamo|sono @part anche|pure|anch' noi|io
anche|pure|anch'? a me ... @part|tremano|succede|capita|aiutato
mi è successo|capitato
anch' io ho|sono padre|madre|nonn~|un~
sono due|tre|quattro|@number|cinque|dieci|nove anni
ho provato|passato|vissuto|avuto la|lo|qualcosa|anche|anch'|quella io|di|stess~?
`)
/** To the writer. */
const toMe = phrases(`
a|da|con me|noi
per me ... era|erano|stat~|cominciat~
`)
/** Somebody or something of theirs. */
const ours = phrases('mi~|mie|mia|mio|miei @noun|@adj')
const past = phrases(`
@done
era|erano|diceva|aveva|avevano|ero|dava|servivano|serviva|sembrava|pareva|mettevano|mancava|faceva|c'era
tremano|scottava|ricorda
`)
const unknown = phrases(`
non posso|so cosa|come|sapere|immaginare|quanto
non conosco
se ero|fossi|fosse
ti|le|vi ho|abbiamo
`)
/** Things a writer does in the talk, or for the reader. */
const inTalk = new Set(
  splitWords(`leggere sentire vedere ricevere capire pensare parlare dire scrivere chiedere rispondere telefonare chiamare mandare inviare
  trovare incontrare sapere controllare guardare ascoltare ricordare dimenticare notare aspettare mettere riferire raccontare
  spiegare inoltrare segnare prenotare fissare avvisare allegare riprendere rileggere riguardare cercare portare
  girare osservare toccare intendere volere potere dovere essere avere prendere fare finire vincere comprare colpire
  cucinare mangiare organizzare stampare salvare preparare lasciare domandare confermare dare commuovere credere sperare
  immaginare spostare venire`),
)
const wishes = new Set(
  splitWords('volere dovere potere sapere pensare dire chiedere aspettare credere sperare immaginare'),
)
const talking = new Set(['urlare', 'ripetere', 'gridare', 'servire'])
/** These are lives, however short the sentence; others ask for a time, a place, or “io”. */
const lived = new Set(
  splitWords(`dormire vivere smettere bere crescere soffrire vergognare nascondere rubare piangere ricominciare ricadere rischiare
  lottare fuggire emigrare divorziare separare mollare abbandonare trascorrere drogare odiare mentire resistere ballare
  firmare imparare lavorare`),
)
/** What others do to a life. */
const doneToMe = new Set(
  splitWords(`arrestare sfrattare togliere ricoverare cacciare licenziare picchiare salvare aiutare insegnare rubare
  cambiare tradire umiliare trattare operare buttare`),
)
/** How long, when and where lives are told. */
const years = phrases(`
mesi|anni|settimane|notti
per|da un|una|due|tre|quattro|@number|sei notte|vita|anno|inverno
in strada|galera|carcere|terapia|comunità|stazione|dormitorio|panchina|cella|tenda|macchina|prigione
strada|paura|alcol|sfratto|galera|carcere|terapia|comunità|stazione|dormitorio|panchina|cella|droga|slot|ricovero|debiti|fame|tremore|rabbia|groppo|cane
la|il mio|mia|stess~|prim~ notte|natale|volta|giorno|sfratto|letto|inverno|stipendio|affitto
mio|mia|mi~|miei padre|madre|figli|moglie|marito|sorella|fratello|nonn~|figli~
italia|gommone
`)
const now = phrases(`
martedì|lunedì|giovedì|venerdì|mercoledì|domani|stasera|oggi|ora|adesso|stanotte|domenica|ieri|finalmente|stavolta|stamattina|appena
ti|vi
le|la|il|i tua|sua|suo|tuo|tuoi|tue
`)
const near = (words: readonly Token[]) => words.some(({ word }) => word === 'io' || word === "anch'" || word === 'noi')

/** “Ho dormito”, “sono cresciuta”, “mi sono perso”, “m'hanno cacciato”: at the auxiliary. */
function isLived(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]?.word ?? ''
  if (/^(?:ti|ne|le|vi|gli|non)$/.test(before)) return false
  const next = words.slice(at + 1).findIndex((token) => isPlainVerb(token) && !hasForm(token, 'participle'))
  const participle = words
    .slice(at + 1, at + (next < 0 ? 5 : Math.min(5, next + 1)))
    .find((token) => hasForm(token, 'participle'))
  if (participle === undefined || (words[at]?.word === 'sono' && !/[oa]$/.test(participle.word))) return false
  if (hasLemma(participle, lived))
    return (
      words[at]?.word === 'ho' ||
      near(words) ||
      years.find(words) !== undefined ||
      before === 'mi' ||
      /^cresci/.test(participle.word)
    )
  if (hasLemma(participle, inTalk))
    return (
      years.find(words) !== undefined &&
      (near(words) ||
        /^(?:avere|fare|dire|essere|comprare|mangiare|mettere)$/.test(
          participle.readings.find(({ form }) => form === 'participle')?.lemma ?? '',
        ))
    )
  return near(words) || years.find(words) !== undefined || before === 'mi'
}

function isMyPast(words: readonly Token[]): boolean {
  const imperfects = words.filter((token, at) => hasForm(token, 'imperfect', 1) && words[at - 1]?.word !== 'ci')
  return words.some((token, at) => {
    if (token.word === 'ho' || token.word === 'sono' || token.word === 'sn') return isLived(words, at)
    const then = words[at + 1]
    if ((token.word === "m'" || token.word === 'mi') && /^(?:ha|hanno)$/.test(then?.word ?? ''))
      return words
        .slice(at + 2, at + 4)
        .some(
          (next) =>
            hasForm(next, 'participle') &&
            (hasLemma(next, doneToMe) || (hasLemma(next, inTalk) ? toMe : years).find(words) !== undefined),
        )
    if (
      (token.word === "m'" || token.word === 'mi') &&
      hasForm(then, 'imperfect', 3, 6) &&
      !hasLemma(then, inTalk) &&
      !hasLemma(then, talking)
    )
      return true
    if (hasForm(token, 'past', 1) && token.readings.every(({ form }) => form === 'past'))
      return !hasLemma(token, inTalk)
    if (!imperfects.includes(token)) return false
    const told = words.slice(at + 1, at + 3).find((next) => hasForm(next, 'participle'))
    if (told !== undefined) return !hasLemma(told, inTalk)
    return (
      !hasLemma(token, wishes) &&
      (!/^(?:ero|stavo|avevo)$/.test(token.word) ||
        imperfects.length > 1 ||
        near(words) ||
        years.find(words) !== undefined)
    )
  })
}

/** Whether a sentence tells something the writer lived. */
export const isOwnStory = remember((sentence: Sentence): boolean => {
  if (sentence.asks) return false
  const words = sentenceWords(sentence)
  if (unknown.find(words) !== undefined) return false
  if (sharing.find(words) !== undefined) return true
  const mine =
    toMe.find(words) ??
    (words.some(({ word }) => word === 'mi' || word === "m'" || word === 'me') ? ours.find(words) : undefined)
  if (mine !== undefined && past.find(words.slice(mine.to - 1)) !== undefined && now.find(words) === undefined)
    return true
  return isMyPast(words) && now.find(words) === undefined
})
