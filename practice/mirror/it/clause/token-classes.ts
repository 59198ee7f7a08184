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
  splitWords(`arrabbiare avere bere buttare cadere crescere dormire dovere essere finire fumare lasciare litigare
mentire morire nascere pagare passare perdere piangere picchiare potere provare raccontare ricadere ricevere ritrovare
rovinare rubare sbagliare sentire smarrire soffrire sognare sprecare stancare subire svegliare urlare vedere vivere
volere`),
)

/** Doing these is a fault, whoever says so. */
const faults = new Set(
  splitWords(`abbandonare approfittare deludere esagerare imbrogliare ingannare insultare mentire offendere rovinare
scroccare sfruttare sprecare tradire trascurare umiliare`),
)
/** What one owes to others. */
const duties = new Set(
  splitWords(`aiutare ascoltare avvisare cercare chiamare chiedere degnare impegnare pagare pensare presentare provare
pulire ringraziare rispondere salutare scusare sforzare telefonare`),
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
    `anche ancora ci così davvero forse la le lo magari meno molto non piuttosto più prima proprio pure semplicemente
sempre si solo soltanto subito ti vi`,
  ),
  some: oneOf("un una uno un' due tre quattro qualche poco poca"),
  very: oneOf('molto tanto davvero proprio così troppo più sempre già ancora anche solo'),
  feeling: oneOf(`abbandono amarezza angoscia ansia batosta beffa botta colpa confusione delusione disagio
disperazione dolore dolori fastidio fatica ferita frustrazione gelosia gioia groppo imbarazzo impotenza incertezza
ingiustizia lacrime magone malinconia mazzata nostalgia orgoglio paura paure peso rabbia rancore rassegnazione rimorso
rimpianto sconfitta sconforto sfinimento smarrimento solitudine sollievo speranza stanchezza strazio tenerezza terrore
timore trappola tristezza umiliazione vergogna vuoto`),
  state: oneOf(`abbandonat~ agitat~ amareggiat~ ansios~ arrabbiat~ bloccat~ commoss~ confus~ content~ curios~ delus~
disorientat~ distrutt~ esaust~ felic~ ferit~ frustrat~ imbarazzat~ impotente incastrat~ indifes~ infuriat~ inutile
invisibile mortificat~ nervos~ orgoglios~ preoccupat~ rassegnat~ scocciat~ sconvolt~ scoraggiat~ seren~ sfinit~
smarrit~ sola sole soli sollevat~ solo sospes~ spaventat~ stanche stanchi stanc~ stremat~ stuf~ svuotat~ tradit~ triste
tristi umiliat~`),
  span: oneOf(
    'giornata giornate notte notti sera sere serata serate mattina mattine mattinata domenica domeniche sabato sabati weekend natale ore mesi anni settimane inverno settimana mese periodo nottata',
  ),
  yourself: oneOf('ti te le la vi'),
}
