import type { Clause, Draft, Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'
import { steps } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'
import { isOwnStory } from './is-own-story.ts'
import { phrases } from './match-clauses.ts'
import type { Order } from './order.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasPart, isFiniteVerb } from './verb-forms.ts'

/** What advice asks for, and people alone do. */
const deeds = new Set(
  splitWords(
    `accendere accettare aprire ascoltare chiedere chiudere comprare correre denunciare dire fare firmare guardare
leggere mandare mollare pagare perdonare rispondere scegliere spegnere stare tagliare usare vedere vendere venire
vincere`,
  ),
)
/** Things do these as well: “passa”, “cambia tutto”, “torna l'odore”, “comincia il mese”. */
const anythings = /^(?:pass|port|cominci|inizi|aspett|pens|part|ripart|ricord|respir)/
const done = phrases(`
=passare|=tornare|=cominciare|=iniziare a|con|al|alla|in|da|dal|dalla|lì|dai|subito
=cambiare|=portare la|il|con|le|l'|i|tutti|@noun
`)
const urged = phrases('anche|pure tu\ncosì $\nintanto|almeno|adesso')
/** The writer did the same, and it served. */
const served = phrases(`
è|ha|hanno funzionato|aiutat~|salvat~|servit~
l'|ci ho|sono fatto|andat~ e|anch'|$
come ho|facevo|mio|mia
`)
const mine = /^(?:io|mi|me|mi[oae]|miei|m'|anch'|ho)$/
const opening = phrases(`
anche|pure? io|così|quante
lo faccio
a|con|per me
la|il|le|i|è così|mio|mia|miei|mie
`)
const thing = /^(?:un|una|un'|tutto|più)$/
/** At these hours things do something, where no comma follows: “la notte cambia le persone”. */
const hour = /^(?:mattina|sera|notte|domenica|sabato|lunedì|tempo|inizio|anni)$/

const isMine = (token: Token) => mine.test(token.word) || hasForm(token, 'imperfect', 1, 4)
const isPast = (token: Token) =>
  hasForm(token, 'imperfect') ||
  (hasForm(token, 'participle') && !hasPart(token, 'noun')) ||
  /^(?:così|ancora|anche|senza|memoria|anni|mesi)$/.test(token.word)
const isOwn = (words: readonly Token[]) => words.some(isMine) && words.some(isPast)

const tellsOfSelf = remember(({ sentences }: Draft): boolean =>
  sentences.some(
    (sentence) =>
      !sentence.asks &&
      (isOwnStory(sentence) ||
        sentence.tokens.some(
          (token, at) =>
            isMine(token) ||
            (token.word === 'così' && at > 0 && sentence.tokens.length < 5) ||
            (token.readings.length > 0 && token.readings.every(({ part, person }) => part === 'verb' && person === 1)),
        )),
  ),
)

const after = (from: number, sentence: Sentence) => sentenceWords(sentence).filter(({ start }) => start >= from)

/** What comes after tells the writer's own life: so does this. */
export function goesOnAboutSelf(from: number, sentence: Sentence, { sentences }: Draft): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1]
  const rest = after(from, sentence)
  const then = next === undefined || next.asks ? [] : sentenceWords(next)
  if (served.find([...rest, ...then]) !== undefined) return false
  return isOwn(rest) || ((isOwn(then) || opening.matchAt(then, 0) !== undefined) && then.some(isPast))
}

/** Beside the writer's own story, what looks like an order may tell how life was: “squilla il telefono e tremo”, “ma poi passa”. */
export function isLived(order: Order, clause: Clause, sentence: Sentence, draft: Draft): boolean {
  const { words, at, lemma, clitics, negated } = order
  const token = words[at]
  const rest = after(clause.end, sentence)
  const own = tellsOfSelf(draft)
  // “Muoviti, così ci svegliavano”; “mettici che pioveva”.
  if (clitics.length > 0 || negated)
    return (
      (lemma === 'mettere' && clitics[0] === 'ci' && own) ||
      (served.find(rest) === undefined &&
        rest.some((word) => isMine(word) || word.word === 'ci') &&
        rest.some((word) => hasForm(word, 'imperfect')))
    )
  if (!hasForm(token, 'imperative', 2)) return false
  const told = hasForm(token, 'present', 3)
  const known = deeds.has(lemma.replace(/^ri/, '')) || (steps.has(lemma) && !anythings.test(lemma))
  if (words.length === 1) {
    // “Lava, sciacqua, lava”; “vola, il tempo”.
    const [then] = sentence.clauses.filter(({ start }) => start >= clause.end)
    if (
      sentence.clauses.filter(({ tokens }) => tokens.length === 1 && tokens[0]?.word === token?.word).length > 1 ||
      (told && !known && hasPart(then?.tokens[0], 'determiner') && !then?.tokens.some(isFiniteVerb))
    )
      return true
  }
  const word = words[at + 1]?.word ?? ''
  if (lemma === 'mettere' && word === 'caso') return true
  if (hasPart(token, 'noun') && (word === 'di' || hour.test(words[at + 2]?.word ?? '')))
    return words[at + 2]?.word !== 'nuovo'
  if (!own || (words[0]?.word !== 'anche' && urged.find(words) !== undefined)) return false
  const before = words[at - 1]
  return (
    (!known && (done.matchAt(words, at) === undefined || hasPart(before, 'noun'))) ||
    (at > 0 && (thing.test(word) || (told && hour.test(before?.word ?? '')))) ||
    /^mi[ao]$/.test(word) ||
    goesOnAboutSelf(clause.end, sentence, draft) ||
    (!told &&
      words.slice(0, at).some((left) => left.word === 'tu') &&
      (words[0]?.word === 'anche' ||
        opening.matchAt(rest, 0) !== undefined ||
        draft.sentences.some(
          (other) => other !== sentence && (isOwnStory(other) || opening.matchAt(other.tokens, 0) !== undefined),
        )))
  )
}
