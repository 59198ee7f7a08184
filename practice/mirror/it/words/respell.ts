import { splitWords } from './split-words.ts'

const pairs = (list: string) =>
  new Map(
    splitWords(list).map((pair): [string, string] => {
      const [typed = '', meant = ''] = pair.split('=')
      return [typed, meant.replaceAll('_', ' ')]
    }),
  )

/** What people type, and what it stands for; "_" between words. */
export const typed = pairs(`apposto=a_posto affinche=affinché aiutoo=aiuto anke=anche ass=assistente avv=avvocato
benche=benché k=che ke=che ki=chi c=ci citta=città cio=ciò com=com' cmq=comunque cqm=comunque cn=con cosi=così
daccordo=d'accordo dev'=deve d=di dò=do dp=dopo dottssa=dottoressa dov=dov' dv=dove fà=fa' finche=finché
giovedi=giovedì gia=già giu=giù grz=grazie gz=grazie l=l' lunedi=lunedì martedi=martedì max=massimo mercoledi=mercoledì
msg=messaggio m=mi nnt=niente nn=non okey=ok oki=ok okk=ok papa=papà x=per perche=perché perke=perché perkè=perché
perké=perché prk=perché prke=perché xche=perché xchè=perché xché=perché xk=perché xke=perché xkè=perché xké=perché
percio=perciò pero=però xo'=però xo=però xò=però piu=più po=po' pò=po' poiche=poiché pomeriggo=pomeriggio prox=prossima
puo=può qual'è=qual_è qcs=qualcosa qlc=qualcosa qlcosa=qualcosa qlcs=qualcosa qcn=qualcuno qlcn=qualcuno qnd=quando
qsta=questa qst=questo qsto=questo smpr=sempre sò=so sn=sono stà=sta' stò=sto si'=sì tnt=tanto tel=telefono t=ti
tienti=tieniti trp=troppo tt=tutto và=va' venerdi=venerdì verra=verrà`)

const accents: Readonly<Record<string, string>> = { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' }
/** Words that end in an apostrophe of their own. */
const cut = new Set(splitWords("po' va' fa' da' di' sta' mo' be' to' a' de' ne' co' ve' te' ca' l'"))

/** A word that ends in an apostrophe which stands for an accent (e', perche', citta') or for a cut ending (po', va'). */
export const keepsApostrophe = (word: string): boolean => cut.has(word) || /(?:^|[^']|c')[aeiou]'$/.test(word)

/** One word, spelled with care. `known`: whether a spelling is a word already. */
function respellOne(word: string, known: (word: string) => boolean): string {
  const meant = typed.get(word)
  if (meant !== undefined) return meant
  if (cut.has(word) || known(word)) return word
  if (/[aeiou]'$/.test(word)) {
    const bare = word.slice(0, -1)
    return (
      typed.get(bare) ?? bare.slice(0, -1) + (/ch$/.test(bare.slice(0, -1)) ? 'é' : (accents[bare.at(-1) ?? ''] ?? ''))
    )
  }
  const acute = word.replace(/á/g, 'à').replace(/í/g, 'ì').replace(/ó/g, 'ò').replace(/ú/g, 'ù').replace(/chè$/, 'ché')
  if (acute !== word) return acute
  const calm = word.replace(/(.)\1{2,}/gu, '$1')
  if (calm !== word) return respellOne(calm, known)
  if (word.includes('k')) {
    const soft = word.replace(/k(?=[eéèiì])/g, 'ch').replace(/k/g, 'c')
    if (typed.has(soft) || known(soft)) return typed.get(soft) ?? soft
  }
  return word
}

/** The words a spelling stands for: dev'essere → dev' essere, xké → perché, e' → è, kiamalo → chiamalo. */
export function respell(word: string, known: (word: string) => boolean): string[] {
  const whole = typed.get(word)
  if (whole !== undefined) return whole.split(' ')
  const parts = word.match(/[^']+'?|'/g) ?? [word]
  return parts.flatMap((part, at) => (part === 'e' && at > 0 ? ['è'] : respellOne(part, known).split(' ')))
}
