const articles = /^(il |lo |la |l’|i |gli |le |un |uno |una |un’)/iu
const joined: Readonly<Record<string, string>> = { di: 'de', a: 'a', da: 'da', in: 'ne', su: 'su' }
/** How a simple or articulated preposition ends a text: its stem, whatever article it holds. */
const preposition =
  /(?<=^|[^\p{L}])(?:(?<stem>de|da|a|ne|su|co)(?:llo|lla|ll['’]|l|gli|lle|i)|(?<bare>di|ad|a|da|in|su|con|d['’]))\s?$/iu
const loneArticle = /(?<=^|[^\p{L}])(?:il|lo|la|l['’]|i|gli|le|un|uno|una|un['’])\s?$/iu
const bareOf: Readonly<Record<string, string>> = { de: 'di', da: 'da', a: 'a', ne: 'in', su: 'su', co: 'con' }
const simple: Readonly<Record<string, string>> = { ad: 'a', 'd’': 'di', "d'": 'di' }
const endings: Readonly<Record<string, string>> = {
  il: 'l ',
  lo: 'llo ',
  la: 'lla ',
  'l’': 'll’',
  i: 'i ',
  gli: 'gli ',
  le: 'lle ',
}
/** Words that bring a preposition of their own: «a» before «in primavera» falls away. */
const ownPreposition = /^(?:in|da|negli|dopo|qualche|molti) /u

const sameCase = (word: string, model: string) =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/** A preposition before words with or without an article: «di» and «la persona» → «della persona». */
function join(bare: string, wording: string): string {
  const [typed = ''] = articles.exec(wording) ?? []
  const ending = endings[typed.trim().toLowerCase()]
  const stem = joined[bare]
  return ending !== undefined && stem !== undefined ? stem + ending + wording.slice(typed.length) : `${bare} ${wording}`
}

/** The text before an identifier, and general words, made to fit each other. */
export function fitItalian(before: string, wording: string): { before: string; words: string } {
  const match = preposition.exec(before)
  if (match?.groups) {
    const { stem, bare = '' } = match.groups
    const typed = bare.toLowerCase()
    const plain = stem === undefined ? (simple[typed] ?? typed) : (bareOf[stem.toLowerCase()] ?? '')
    const words = ownPreposition.test(wording) ? wording : join(plain, wording)
    return { before: before.slice(0, match.index), words: sameCase(words, match[0]) }
  }
  const article = articles.test(wording) || ownPreposition.test(wording) ? loneArticle.exec(before) : null
  return article
    ? { before: before.slice(0, article.index), words: sameCase(wording, article[0]) }
    : { before, words: wording }
}
