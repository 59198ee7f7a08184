import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, isPlainVerb } from './verb-forms.ts'

/** These tell of the writer's life, whatever follows. */
const sharing = phrases(`
ci sono|siamo passat~|dentro|cadut~|stato|stata
ho perso il|un|la|mio|mia? tutto|lavoro|bambino|figlio|moglie|marito|casa|padre|madre
ci ho|avevo vissuto|dormito|passato|perso|messo|provato
so cosa|che|com'|quanto vuol|vuole|è|si|costa|pesa dire|prova|sente|aspettare|vivere|dormire?
quando ero|avevo|bevevo|vivevo|stavo|dormivo|facevo|usavo|giravo|giocavo|lavoravo
nella|la|della|dalla|nel mia|mio vita|storia|strada|esperienza|caso
ho un|una|un' ricordo|storia|passato|pezzo
mi|me? ricordo|ricordo l'|il|la|quando|quella|ancora|bene
da ragazz~|bambin~|piccol~|giovane|ex ... @mine|mi|me
so che cosa vuol
anch'|anche|pure io|noi ... ho|abbiamo|sono|ero|mi|ci ... @part
ho|sono|abbiamo @part anch'|anche|pure io|noi
anch'|anche|pure? a me ... @part|tremano|capita|succede|aiutato
mi è capitato|successo
anch' io sono|ho un~|nonn~|padre|madre
sono nove|due|tre|quattro|cinque|dieci|@number anni
ho vissuto|provato|passato|avuto qualcosa|la|lo|anch'|anche|quella stess~|di|io?
`)
/** To the writer. */
const toMe = phrases(`
a|con|da me|noi
per me ... era|erano|stat~|cominciat~
`)
/** Somebody or something of theirs. */
const ours = phrases('mi~|mie|mia|mio|miei @noun|@adj')
const past = phrases(`
@done
era|erano|ero|mettevano|serviva|servivano|aveva|avevano|faceva|dava|diceva|mancava|sembrava|pareva|c'era
ricorda|tremano|scottava
`)
const unknown = phrases(`
non so|posso cosa|come|quanto|sapere|immaginare
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
anni|mesi|settimane|notti
per|da @number|un|una|due|tre|quattro|sei anno|vita|inverno|notte
in strada|comunità|carcere|galera|cella|dormitorio|macchina|stazione|panchina|terapia|prigione|tenda
strada|comunità|carcere|galera|cella|dormitorio|stazione|terapia|panchina|ricovero|sfratto|debiti|alcol|droga|slot|cane|tremore|fame|paura|rabbia|groppo
la|il prim~|mio|mia|stess~ volta|notte|natale|stipendio|inverno|giorno|sfratto|letto|affitto
mi~|mia|mio|miei madre|padre|moglie|marito|fratello|sorella|figli~|figli|nonn~
italia|gommone
`)
const now = phrases(`
ieri|oggi|stavolta|finalmente|stamattina|stasera|ora|adesso|appena|domani|stanotte|domenica|lunedì|martedì|mercoledì|giovedì|venerdì
ti|vi
la|il|i|le tua|tuo|tuoi|tue|sua|suo
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
