import type { Clause, Sentence } from '../../draft.ts'
import { spellOut } from '../../phrases/spell-out.ts'
import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { isIllness } from './is-illness.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, hasPart, isFiniteVerb } from './verb-forms.ts'

const listOf = (list: string) => new Set(splitWords(list).flatMap(spellOut))

const states = new Set(splitWords('essere avere soffrire sembrare parere diventare chiamare trattare'))
/** Between the verb and the illness these tell of something else: “hai paura della depressione”, “è tornata”. */
const elsewhere = (token: Token) =>
  (hasForm(token, 'participle') &&
    !hasPart(token, 'noun', 'adjective') &&
    !/^(?:stat|pres|dovut|causat|malat)/.test(token.word)) ||
  /^(?:paura|parlato|senza|contro|mia|mio|io)$/.test(token.word)

function namesIllness({ tokens }: Clause, sentence: Sentence): boolean {
  return tokens.some((_, at) => {
    if (!isIllness(tokens, at)) return false
    const verb = tokens.slice(0, at).findLastIndex((word) => isFiniteVerb(word) && hasLemma(word, states))
    const told = tokens[verb]
    if (
      told === undefined ||
      told.word === 'ho' ||
      (told.word === 'sono' && verb === 0 && at === 1 && !tokens[at]?.word.endsWith('i')) ||
      hasForm(told, 'imperfect')
    )
      return false
    // “Jorge ha l'HIV” is told of somebody else.
    const others = sentence.tokens.some(
      ({ word, capital, end }, index) =>
        end <= told.start && (word === 'mio' || word === 'mia' || (capital && index > 0)),
    )
    return !others && !tokens.slice(verb + 1, at).some(elsewhere)
  })
}

/** “Anche mia sorella era così: lo sei pure tu.” */
const alike = phrases(`
hai quella
quell~|quest~ è ansia
`)
const drugs = listOf(`ansiolitic~ antibiotic~ antidepressiv~ antinfiammatori~ benzodiazepine calmant~ cortison~
diazepam insulina litio melatonina metadone paracetamolo paroxetina psicofarmac~ psicoterapia sertralina sonnifer~
tachipirina tso valeriana`)
const forms = listOf(
  'pastigli~ pillol~ compress~ gocce terapia cura medicin~ farmac~ pomata bustin~ dose punture milligrammi',
)
const given = new Set(
  splitWords(`bastare bere chiedere consigliare convenire dare fare fissare lasciare mettere passare prendere
prescrivere provare servire usare volere`),
)
const changed = new Set(
  splitWords('smettere sospendere dimezzare raddoppiare aumentare scalare cambiare diminuire ridurre saltare buttare'),
)
const amounts = phrases(
  '@number|un|una|due|tre|quattro|cinque|dieci|venti|trenta|mezza pastigli~|pillol~|compress~|gocce|bustin~|milligrammi|mg|punture',
)
const suggested = phrases('perché non\nhai provato\ne se')

/** A dose, or a drug that is to be taken, left or changed. */
function prescribes(sentence: Sentence, words: readonly Token[]): boolean {
  if (sentence.asks && suggested.find(words) === undefined) return false
  const done = (lemmas: ReadonlySet<string>) =>
    words.some(
      (token, at) =>
        hasLemma(token, lemmas) &&
        token.word !== 'prende' &&
        (!hasForm(token, 'participle') || words[at - 1]?.word === 'va' || isFiniteVerb(token)),
    )
  const drug = words.some(({ word }) => drugs.has(word))
  if (drug && (done(given) || done(changed))) return true
  return amounts.find(words) !== undefined
    ? done(given) || drug
    : words.some(({ word }) => forms.has(word)) && done(changed)
}

const told = phrases(`
ti|le|vi ha|hanno|avevano|aveva|danno detto|scritto|parlato|fatto|dato|spiegato|confermato|trovato|chiamato
la|il|un|lo|l' psicolog~|medico|dottore|specialista|dottoressa|infermier~|psichiatra ... l'|ha|dice|parla|chiama|pensa|scrive
hai|mi|dici|dicevi|parli|racconti|scrivi|parla|chiami che|di|detto|scritto|parlato|raccontato
io|quando|anch' ho|ero|avevo
soffro
mi ha|hanno
senti|parla|chiedi|parlarne|chieda|sentire|chiedere la|il|un|una|con|al|alla
`)

/** Names a condition the reader has, a treatment, or a dose; their own words about it, and a doctor's, are none. */
export const isDiagnosis = remember((sentence: Sentence): boolean => {
  const words = sentenceWords(sentence)
  if (alike.find(words) !== undefined && !sentence.asks) return true
  if (told.find(words) !== undefined) return false
  return (
    prescribes(sentence, words) ||
    ((!sentence.asks || suggested.find(words) !== undefined) &&
      sentence.clauses.some((clause) => namesIllness(clause, sentence)))
  )
})
