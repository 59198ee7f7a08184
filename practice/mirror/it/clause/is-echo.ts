import type { Draft, Sentence } from '../../draft.ts'
import type { Token } from '../../token.ts'
import { isPractical } from './is-practical.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { speaksOfYou } from './speaks-of-you.ts'
import { hasForm, hasPart } from './verb-forms.ts'

/** A few words with no verb that gather what was told: “tutto questo, da solo”, “tre mesi senza una risposta”. */
const echoes = phrases(`
sempre|nessun~|neanche|nemmeno|ancora|mai un|una|uno|qualcuno|a|in|tu|niente|nessun~|lì
`)

/** Greetings, plans, places, wishes and what is put forward. */
const others = phrases(`
ci|mi|me|noi|io|mio|mia|miei|mie|@mine|nostro|nostra
bene|benissimo|forza|buonasera|gentile|buongiorno|saluti|car~|ciao|benvenut~|auguri|scusa|scusi|buon|buona|vero|complimenti|evviva|prego|ricevuto|signora|signor|perfetto|ottimo|peccato|bell~|figurati
presto|domani|stasera|per|via|se|ok|okay|chiaro|certo|forse|magari|oppure|dai|subito|almeno|no|sì|meno|haha|ahah|esatto|o|oh|dopodomani
con un|calma|permesso|rispetto|affetto|simpatia|gratitudine|stima
letto pure|tutto
`)

/** Alone, or after words to the reader; after news it is news. */
function goesOn(sentence: Sentence, { sentences }: Draft): boolean {
  const before = sentences[sentences.indexOf(sentence) - 1]
  return (
    before === undefined ||
    before.asks ||
    sentenceWords(before).length < 6 ||
    speaksOfYou(before) ||
    speaksOfYou(sentence)
  )
}

/** A row of words with no verb that says what was told, whatever it is: “a mani vuote”, “tre traslochi in un anno”. */
const isBare = (words: readonly Token[], sentence: Sentence, draft: Draft): boolean =>
  words.length > 2 &&
  !/^(?:anche|grazie)$/.test(words[0]?.word ?? '') &&
  !words.some(
    (token, at) =>
      hasForm(token, 'present', 1) &&
      !hasForm(token, 'participle') &&
      !hasPart(words[at - 1], 'determiner', 'preposition'),
  ) &&
  goesOn(sentence, draft) &&
  !words.some(({ capital }, at) => capital && at > 0) &&
  others.find(words) === undefined &&
  !isPractical(sentence) &&
  !sentence.listed &&
  !sentence.tokens.some(({ word }) => word === '!') &&
  !sentence.clauses.some(({ tokens }, at) =>
    at === 0 ? tokens[0]?.word === 'che' : tokens.length === 1 && hasForm(tokens[0], 'infinitive'),
  )

/** States of mind and body with no verb beside them: “stufo marcio, insomma”. */
const states = phrases('@state')
const feltFor = phrases('@state di|per|che te|lei|voi|@inf|il|la|hai')

export const isEcho = (sentence: Sentence, draft: Draft, words = sentenceWords(sentence)): boolean =>
  (sentence.tokens.every(({ word }) => !word.startsWith('!')) && echoes.matchAt(words, 0) !== undefined) ||
  ((states.matchAt(words, 0) ?? states.matchAt(words, 1)) !== undefined && feltFor.find(words) === undefined) ||
  (states.find(words) !== undefined && others.find(words) === undefined) ||
  isBare(words, sentence, draft)
