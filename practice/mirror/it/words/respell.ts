import { splitWords } from './split-words.ts'

const pairs = (list: string) =>
  new Map(
    splitWords(list).map((pair): [string, string] => {
      const [typed = '', meant = ''] = pair.split('=')
      return [typed, meant.replaceAll('_', ' ')]
    }),
  )

/** What people type, and what it stands for; "_" between words. */
export const typed = pairs(`
  perche=perché xke=perché xké=perché xkè=perché xche=perché xché=perché xchè=perché perke=perché perké=perché perkè=perché
  prk=perché prke=perché xk=perché piu=più puo=può cosi=così gia=già nn=non cmq=comunque cqm=comunque qlc=qualcosa
  qlcs=qualcosa qlcosa=qualcosa qlcn=qualcuno qcs=qualcosa qcn=qualcuno tt=tutto x=per k=che ki=chi ke=che qnd=quando
  qst=questo qsto=questo qsta=questa sn=sono cn=con dv=dove dp=dopo pero=però xo=però xo'=però xò=però percio=perciò giu=giù cio=ciò
  finche=finché affinche=affinché poiche=poiché benche=benché anke=anche grz=grazie gz=grazie msg=messaggio tel=telefono
  com=com' tienti=tieniti dev'=deve dov=dov' d=di l=l' m=mi t=ti c=ci nnt=niente tnt=tanto trp=troppo smpr=sempre prox=prossima max=massimo citta=città
  papa=papà verra=verrà lunedi=lunedì martedi=martedì mercoledi=mercoledì giovedi=giovedì venerdi=venerdì
  dottssa=dottoressa ass=assistente avv=avvocato po=po' pò=po' và=va' fà=fa' stà=sta' dò=do sò=so stò=sto qual'è=qual_è
  pomeriggo=pomeriggio apposto=a_posto daccordo=d'accordo aiutoo=aiuto okk=ok oki=ok okey=ok si'=sì`)

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
