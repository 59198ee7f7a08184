import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, isPlainVerb } from './verb-forms.ts'

/** These tell of the writer's life, whatever follows. */
const sharing = phrases(`
me la|lo|le sono sentit~
a me ... resta|viene|faceva|succedeva|toccava|pesa|fanno
il|la|le|i mio|mia|mie|miei era|è|erano ... così|anni|mesi|stat~|durat~|rimast~
ci sono|siamo stato|stata|passat~|cadut~|dentro
ho perso la|il|un|mio|mia? tutto|madre|padre|figlio|moglie|marito|bambino|lavoro|casa
ci ho|avevo dormito|perso|provato|vissuto|passato|messo
so cosa|che|com'|quanto si|è|vuole|pesa|vuol|costa sente|dire|dormire|vivere|prova|aspettare?
quando ero|avevo|vivevo|bevevo|lavoravo|giocavo|stavo|dormivo|usavo|giravo|facevo
la|dalla|della|nel|nella mio|mia caso|strada|storia|esperienza|vita
ho un|una|un' passato|storia|pezzo|ricordo
mi|me? ricordo|ricordo la|il|l'|bene|ancora|quando|quella
da piccol~|bambin~|ragazz~|giovane|ex ... mi|me|@mine
so che cosa vuol
anche|pure|anch' noi|io ... ci|mi|ho|sono|ero|abbiamo ... @part
ho|sono|abbiamo @part anche|pure|anch' noi|io
anche|pure|anch'? a me ... aiutato|succede|capita|@part|tremano
mi è successo|capitato
anch' io ho|sono madre|padre|nonn~|un~
sono due|tre|quattro|cinque|@number|dieci|nove anni
ho provato|vissuto|passato|avuto la|lo|anche|qualcosa|quella|anch' di|io|stess~?
`)
/** To the writer. */
const toMe = phrases(`
a|con|da me|noi
per me ... stat~|era|erano|cominciat~
`)
/** Somebody or something of theirs. */
const ours = phrases('mi~|mie|mia|mio|miei @noun|@adj')
const past = phrases(`
@done
avevano|aveva|era|erano|diceva|ero|dava|sembrava|pareva|faceva|c'era|servivano|mettevano|serviva|mancava
tremano|scottava|ricorda
`)
const unknown = phrases(`
non posso|so cosa|come|sapere|quanto|immaginare
se ero|fossi|fosse
ti|le|vi ho|abbiamo
`)
/** Things a writer does in the talk, or for the reader. */
const inTalk = new Set(
  splitWords(`allegare ascoltare aspettare avere avvisare capire cercare chiamare chiedere colpire commuovere comprare
confermare controllare credere cucinare dare dimenticare dire domandare dovere essere fare finire fissare girare
guardare immaginare incontrare inoltrare intendere inviare lasciare leggere mandare mangiare mettere notare organizzare
osservare parlare pensare portare potere prendere prenotare preparare raccontare ricevere ricordare riferire riguardare
rileggere riprendere rispondere salvare sapere scrivere segnare sentire sperare spiegare spostare stampare telefonare
toccare trovare vedere venire vincere volere`),
)
const wishes = new Set(
  splitWords('volere dovere potere sapere pensare dire chiedere aspettare credere sperare immaginare'),
)
const talking = new Set(
  splitWords('urlare ripetere gridare servire dire chiedere scrivere parlare sembrare parere piacere interessare'),
)
/** These are lives, however short the sentence; others ask for a time, a place, or “io”. */
const lived = new Set(
  splitWords(`abbandonare ballare bere crescere divorziare dormire drogare emigrare firmare fuggire imparare lavorare
lottare mentire mollare nascondere odiare piangere resistere ricadere ricominciare rischiare rubare separare smettere
soffrire trascorrere vergognare vivere`),
)
/** What others do to a life. */
const doneToMe = new Set(
  splitWords(`aiutare arrestare buttare cacciare cambiare insegnare licenziare operare picchiare ricoverare rubare
salvare sfrattare togliere tradire trattare umiliare`),
)
/** How long, when and where lives are told. */
const years = phrases(`
mesi|anni|settimane|notti
da|per un|una|sei|due|tre|quattro|@number notte|vita|inverno|anno
in prigione|galera|carcere|cella|panchina|stazione|strada|comunità|terapia|dormitorio|tenda|macchina
galera|carcere|cella|panchina|stazione|strada|alcol|debiti|ricovero|slot|sfratto|droga|comunità|terapia|dormitorio|paura|fame|cane|rabbia|tremore|groppo
la|il mio|mia|stess~|prim~ sfratto|notte|natale|volta|giorno|stipendio|affitto|inverno|letto
mio|mia|miei|mi~ figli|figli~|madre|padre|moglie|marito|fratello|sorella|nonn~
italia|gommone
`)
const now = phrases(`
domani|venerdì|mercoledì|giovedì|lunedì|martedì|domenica|stasera|stanotte|adesso|ora|oggi|ieri|appena|stavolta|stamattina|finalmente
ti|vi
la|il|le|i tua|sua|suo|tuo|tuoi|tue
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
    if ((token.word === "m'" || token.word === 'mi') && hasForm(then, 'imperfect', 3, 6) && !hasLemma(then, talking))
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
