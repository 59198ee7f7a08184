import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, hasPart } from './verb-forms.ts'

const sharing = phrases(`
anch'|anche|pure io|a me|noi?
con|da mi~|mia|mio|miei @noun non|ho|mi|ci|sono
anche io|a|noi|me
a me|noi è|ha|hanno|faceva|dava|davano|il|la|i|le|quella|quel|aiuta|succede|capita|tremano|quando|mancava|aiutato
per me|noi è|era|fu|il|la ...? stat~|momento
ci sono|siamo passat~|dentro|cadut~
ci ho|avevo vissuto|dormito|passato|perso|messo|provato
so cosa|che|com'|quanto vuol|vuole|è|si|cosa|costa|pesa dire|prova|sente|aspettare|vivere|dormire?
conosco quella|quel|questa|la|bene|il freddo|paura|vergogna|quella|attesa|solitudine|rabbia|vuoto
quando ero|avevo|bevevo|vivevo|stavo|dormivo|facevo|usavo|sono|mi|ho|sono|giravo|giocavo|ci
nella|la|della|dalla mia vita|storia|strada|esperienza|prima
mia|mio|miei|mie madre|padre|moglie|marito|fratello|sorella|figli~|figli|compagn~|amic~|nonn~|ex|storia|casa|prim~|capo ... mi|era|ha|aveva|è|non|diceva
da ragazz~|bambin~|piccol~|giovane ...
dopo il|la mio|mia|ricovero|sfratto|carcere|divorzio ...
io al tuo|suo posto
come te|lei
la mia|mie
ho vissuto|provato|passato qualcosa|una|un|la|le|lo|anch'|anche|dei|degli|lo|quella|tutto
ho un|una|un' ricordo|esperienza|storia|passato
mi ricordo|ricordo l'|il|la|quando|che|di|quella|ancora|bene
io avevo|ero|ho|sono|stavo|dormivo|tenevo|parlavo|bevevo|facevo|vivevo|mi|non|il|la|le|in|a|per|da|invece
avevo|ero|vivevo|dormivo|stavo|tenevo|bevevo|rubavo|giravo|facevo|usavo|parlavo|piangevo|contavo|andavo|giocavo ... anni|in|nessuno|di|la|le|il|per|con|senza|a|sempre|nello|io|tutto|i|gli|lo
`)
const unknown = phrases('non so|posso|conosco|ci cosa|come|quanto|sapere|immaginare|sono')
/** Things a writer does in the talk, or for the reader. */
const inTalk = new Set(
  splitWords(`leggere sentire vedere ricevere capire pensare parlare dire scrivere chiedere rispondere telefonare chiamare mandare inviare
  trovare incontrare sapere controllare guardare ascoltare ricordare dimenticare notare aspettare mettere riferire raccontare
  spiegare inoltrare segnare prenotare fissare avvisare allegare riprendere rileggere riguardare provare cercare portare
  girare osservare toccare intendere rimanere volere potere dovere essere avere prendere fare finire vincere comprare
  cucinare mangiare imparare organizzare rispondere stampare salvare preparare tenere lasciare domandare`),
)
const lived = new Set(
  splitWords(`dormire vivere perdere smettere bere crescere soffrire vergognare nascondere rubare lavorare abitare piangere
  ricominciare passare attraversare cadere ricadere rischiare lottare toccare uscire scappare fuggire tornare impiegare
  conoscere camminare emigrare divorziare separare mollare abbandonare lasciare tentare trascorrere stare drogare usare
  iniziare cominciare imparare temere odiare mentire chiudere resistere giocare fumare ridere`),
)
const years = phrases(`
anni|mesi|settimane|nel|volte|notti|notte
in strada|comunità|carcere|galera|dormitorio|macchina|auto|stazione|ospedale|panchina|casa|terapia|prigione|tenda
strada|comunità|carcere|galera|dormitorio|stazione|terapia|panchina|collegi|ricovero|sfratto|casa|lavoro|debiti|alcol|droga|slot|cane|turno|tremore|fame|paura|mensa
`)
const now = phrases(`
ieri|oggi|stamattina|stasera|ora|adesso|appena|domani|stanotte|lunedì|venerdì
di|a te|lei|voi
la|il|i|le tua|tuo|tuoi|tue|sua|suo
ti|le|vi|vi
con il|la|lo|i|col
`)
const talk = phrases(`
un'|una|un esperienza|ricordo|storia
anch' io ti|ci|penso|credo
anche a te|lei|noi|voi
anche|pure io ti|ci|spero
`)

/** Whether a sentence tells something the writer lived. */
export const isOwnStory = remember((sentence: Sentence): boolean => {
  const words = sentenceWords(sentence)
  if (sentence.asks) return false
  const match = unknown.find(words) === undefined ? sharing.find(words) : undefined
  const told = words.some(
    (token, at) =>
      (hasForm(token, 'imperfect', 1) &&
        token.readings.every(
          ({ lemma }) =>
            ![
              'volere',
              'dovere',
              'chiedere',
              'potere',
              'sapere',
              'pensare',
              'immaginare',
              'dire',
              'aspettare',
              'credere',
              'sperare',
            ].includes(lemma),
        ) &&
        !hasLemma(
          words.slice(at + 1, at + 3).find((next) => hasForm(next, 'participle')),
          inTalk,
        )) ||
      (hasForm(token, 'past', 1) &&
        !hasPart(token, 'noun', 'adjective', 'adverb') &&
        !hasLemma(token, inTalk) &&
        token.readings.every(({ form }) => form === 'past')) ||
      ((token.word === 'ho' || token.word === 'sono') && isLived(words, at)) ||
      ((token.word === "m'" || token.word === 'mi') &&
        /^(?:ha|hanno|è)$/.test(words[at + 1]?.word ?? '') &&
        words.slice(at + 2, at + 4).some((next) => hasForm(next, 'participle')) &&
        !/(?:detto|scritto|chiesto|raccontato|risposto|fatto|colpito|toccato|rimasto|rimasta|confermato|avvisato|mandato|venuta|venuto|dato|parlato|spiegato|commosso|chiamata|chiamato|colpita)/.test(
          words
            .slice(at + 2, at + 4)
            .map(({ word }) => word)
            .join(' '),
        )),
  )
  if (match === undefined) return told && now.find(words) === undefined
  const word = words[match.from]?.word ?? ''
  if (/^(?:anche|anch'|pure)$/.test(word))
    return (
      talk.find(words) === undefined &&
      (told ||
        words.some((token) => hasForm(token, 'participle') || hasForm(token, 'imperfect')) ||
        years.find(words) !== undefined ||
        words.some(({ word: w }) => w === 'ho'))
    )
  if (/^(?:mia|mio|miei|mie|come|la|io|a|dopo|da)$/.test(word))
    return (
      told ||
      (word !== 'io' &&
        word !== 'come' &&
        word !== 'mia' &&
        word !== 'mio' &&
        words.some((token) => hasForm(token, 'imperfect', 1, 3, 6) || hasForm(token, 'past', 1)) &&
        words.some(({ word: w }) => w === 'mi' || w === 'me' || w === 'mia' || w === 'mio')) ||
      (word === 'a' &&
        words[match.from + 1]?.word === 'me' &&
        words.some((token) => hasForm(token, 'participle') || hasForm(token, 'imperfect')))
    )
  return true
})

function isLived(words: ReturnType<typeof sentenceWords>, at: number): boolean {
  const before = words[at - 1]?.word ?? ''
  if (
    before === 'ti' ||
    before === 'ne' ||
    before === 'le' ||
    before === 'vi' ||
    before === "l'" ||
    before === 'gli' ||
    before === 'non'
  )
    return false
  const participle = words.slice(at + 1, at + 4).find((token) => hasForm(token, 'participle'))
  const reading = participle?.readings.find(({ form }) => form === 'participle')
  if (reading === undefined) return false
  if (words[at]?.word === 'sono') {
    if (
      words
        .slice(Math.max(0, at - 2), at)
        .some((token) => hasPart(token, 'noun') || (token.word === 'ci' && reading.lemma !== 'passare'))
    )
      return false
    return (
      /[oa]$/.test(participle?.word ?? '') &&
      (lived.has(reading.lemma) ||
        reading.lemma === 'stare' ||
        reading.lemma === 'essere' ||
        (before === 'mi' && !inTalk.has(reading.lemma))) &&
      (years.find(words) !== undefined || before === 'mi' || reading.lemma === 'crescere')
    )
  }
  if (lived.has(reading.lemma)) return true
  return (
    (reading.lemma === 'avere' ||
      reading.lemma === 'fare' ||
      reading.lemma === 'tenere' ||
      reading.lemma === 'avere') &&
    years.find(words) !== undefined
  )
}
