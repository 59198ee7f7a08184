import type { TokenClasses } from '../../phrases/compile-phrase.ts'
import { spellOut } from '../../phrases/spell-out.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { clitics } from './clitics.ts'
import { hasForm, hasLemma, hasPart, isFiniteVerb, isPersonal, isPlainVerb } from './verb-forms.ts'

const oneOf = (list: string) => {
  const words = new Set(splitWords(list).flatMap(spellOut))
  return ({ word }: Token) => words.has(word)
}

/** What nobody does on purpose, or may be proud of. */
const suffered = new Set(
  splitWords(`essere avere volere dovere potere perdere subire soffrire sentire vivere provare dormire sbagliare smarrire litigare
  urlare piangere buttare rovinare sprecare mentire rubare picchiare passare ricevere vedere cadere ricadere finire
  nascere morire crescere pagare svegliare sognare bere fumare raccontare arrabbiare stancare
  ritrovare lasciare`),
)

/** Doing these is a fault, whoever says so. */
const faults = new Set(
  splitWords(`mentire approfittare esagerare sprecare rovinare trascurare ingannare sfruttare scroccare offendere tradire
  deludere umiliare imbrogliare insultare abbandonare`),
)
/** What one owes to others. */
const duties = new Set(
  splitWords(`ringraziare avvisare rispondere salutare telefonare chiamare provare aiutare scusare pagare pulire presentare ascoltare
  cercare chiedere impegnare sforzare degnare pensare`),
)

/** What phrases of the Italian tables can ask for with “@”. */
export const tokenClasses: TokenClasses = {
  inf: (token) => hasForm(token, 'infinitive'),
  selfinf: (token) =>
    token.readings.some(({ form, clitics }) => form === 'infinitive' && /^s[ie]$/.test(clitics?.[0] ?? '')),
  done: (token) => hasForm(token, 'participle') && !hasPart(token, 'noun', 'adjective'),
  part: (token) => hasForm(token, 'participle'),
  deed: (token) => hasForm(token, 'participle') && !hasLemma(token, suffered),
  fault: (token) => hasLemma(token, faults) && hasForm(token, 'present', 2, 5) && !hasForm(token, 'participle'),
  faulty: (token) => hasLemma(token, faults) && hasForm(token, 'participle'),
  owed: (token) => hasLemma(token, duties) && hasForm(token, 'participle'),
  gerund: (token) => hasForm(token, 'gerund'),
  cond: (token) => hasForm(token, 'conditional'),
  cond2: (token) => hasForm(token, 'conditional', 2, 5),
  subj: (token) => hasForm(token, 'subjunctive'),
  pastsubj: (token) => hasForm(token, 'past-subjunctive'),
  pastsubj2: (token) => hasForm(token, 'past-subjunctive', 2, 4, 5),
  mine: (token) =>
    isPlainVerb(token) &&
    token.readings.every((reading) => !isPersonal(reading) || reading.person === 1 || reading.person === 4),
  finite: isFiniteVerb,
  present2: (token) => hasForm(token, 'present', 2, 5),
  present3: (token) => hasForm(token, 'present', 3, 6),
  future: (token) => hasForm(token, 'future'),
  future2: (token) => hasForm(token, 'future', 2, 5),
  noun: (token) => hasPart(token, 'noun', 'name'),
  name: (token) => token.capital,
  adj: (token) => hasPart(token, 'adjective', 'noun') || hasForm(token, 'participle'),
  adv: (token) => hasPart(token, 'adverb'),
  det: (token) => hasPart(token, 'determiner'),
  theirs: oneOf('suo sua suoi sue'),
  number: ({ kind }) => kind === 'number',
  clitic: ({ word }) => clitics.has(word),
  your: oneOf('tuo tua tuoi tue suo sua suoi sue vostro vostra vostri vostre'),
  small: oneOf(
    `non ti le ci vi lo la si solo anche sempre prima subito magari forse proprio pure soltanto semplicemente piuttosto
    davvero molto più ancora così meno`,
  ),
  some: oneOf("un una uno un' due tre quattro qualche poco poca"),
  very: oneOf('molto tanto davvero proprio così troppo più sempre già ancora anche solo'),
  feeling:
    oneOf(`paura paure vergogna rabbia dolore dolori tristezza colpa vuoto ansia fatica solitudine nostalgia terrore timore
    peso trappola stanchezza speranza gioia sollievo delusione amarezza umiliazione ingiustizia incertezza confusione angoscia
    botta mazzata batosta strazio sfinimento beffa malinconia rimorso rimpianto impotenza disagio imbarazzo fastidio
    tenerezza magone groppo disperazione rassegnazione rancore gelosia frustrazione sconforto sconfitta ferita
    smarrimento abbandono lacrime orgoglio`),
  state:
    oneOf(`stanc~ stanche stanchi stuf~ arrabbiat~ spaventat~ ferit~ delus~ confus~ sollevat~ sfinit~ solo sola soli sole preoccupat~ esaust~
    triste tristi felic~ content~ orgoglios~ umiliat~ smarrit~ svuotat~ distrutt~ commoss~ nervos~ incastrat~ sospes~
    bloccat~ tradit~ abbandonat~ invisibile curios~ seren~ agitat~ impotente mortificat~ imbarazzat~
    sconvolt~ scoraggiat~ frustrat~ inutile ansios~ infuriat~ amareggiat~ rassegnat~ stremat~ disorientat~ indifes~ scocciat~`),
  span: oneOf(
    'giornata giornate notte notti sera sere serata serate mattina mattine mattinata domenica domeniche sabato sabati weekend natale ore mesi anni settimane inverno settimana mese periodo nottata',
  ),
  yourself: oneOf('ti te le la vi'),
}
