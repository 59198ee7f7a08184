import type { Sentence } from '../../draft.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { hasForm, isPlainVerb } from './verb-forms.ts'

/** Slogans that go over two clauses: “prima il dovere, poi il piacere”, “meno parole e più fatti”. */
const paired = phrases(`
prima|intanto cosa? @inf|@det ... poi si|tutto|@inf|@det
meno ... più
più ... meno
`)

/** What follows these is told of now, or of the reader. */
const later = new Set(splitWords('adesso ora ti te tu tuo tua vostra vostro di che ?'))

/** What is put forward and what it brings: “una telefonata al patronato e ti togli il pensiero”, “due passi e via”. */
const put = phrases("un|una|un'|uno|due|tre|quattro|qualche|poche")
const brings = phrases(`
e|poi via|passa
e|poi ci|domani|subito|dopo|poi si? ... @present2|@present3
e|poi la|il|ti|le|si|lo|l'|i|tutto ... =risolvere|=sistemare|=aggiustare|=passare|=tornare|=migliorare|=dormire|=alleggerire|=togliere|=stare|=ripartire|=finire|=sentire|=levare|=calmare|=chiarire|=sbloccare|=cambiare
`)

function isPutForward({ asks, tokens }: Sentence): boolean {
  const start = tokens.findIndex(({ word }) => word === ':') + 1
  const then = asks || put.matchAt(tokens, start) === undefined ? undefined : brings.find(tokens)
  if (then === undefined || hasForm(tokens[then.to - 1], 'participle')) return false
  return !tokens.slice(start, then.from).some(isPlainVerb)
}

/** Whether a whole sentence is a slogan to live by. */
export const isSlogan = (sentence: Sentence): boolean => {
  const { tokens } = sentence
  if (isPutForward(sentence)) return true
  const match = paired.find(tokens)
  if (
    match === undefined ||
    (match.from > 0 &&
      !/^(?:se|quando|io)$/.test(tokens[0]?.word ?? '') &&
      tokens.slice(0, match.from).some(isPlainVerb))
  )
    return false
  return !tokens.slice(match.from).some((token) => isPlainVerb(token) || later.has(token.word))
}
