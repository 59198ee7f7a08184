import type { Sentence } from '../../draft.ts'
import type { Token } from '../../token.ts'
import { isPractical } from './is-practical.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm } from './verb-forms.ts'

/** A few words with no verb that gather what was told: “tutto questo, da solo”, “tre mesi senza una risposta”. */
const echoes = phrases(`
tutt~ quest~|il|la|quei|quelle
di nuovo|ancora in|a|da|senza|la|il|lo|per|quell~
ancora|sempre|mai|nessun~|neanche|nemmeno un|una|nessun~|niente|a|in|lì|qualcuno|uno|tu
@number|un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|tanti|tante|troppi|troppe|mezz~ @span|volte|giorno|giorni ... senza|di|a|in|da|ad|così|per
`)

/** Greetings, plans, places, wishes and what is put forward. */
const others = phrases(`
@mine|io|mi|me|noi|mio|mia|miei|mie|ci|nostro|nostra
grazie|ciao|buon|buona|buongiorno|buonasera|auguri|scusa|scusi|prego|complimenti|evviva|forza|benvenut~|saluti|bell~|bene|benissimo|perfetto|ottimo|peccato|vero|ricevuto|figurati|car~|gentile|signora|signor
domani|stasera|dopodomani|presto|ahah|haha|ok|okay|oh|sì|no|esatto|certo|chiaro|magari|forse|almeno|oppure|o|se|meno|subito|per|dai|via
senza fretta
con calma|permesso|stima|simpatia|affetto|gratitudine|rispetto|un
un|una|un' saluto|abbraccio|bacio|aspetto
letto tutto|pure
prima cosa
aspetto
che brutt~|piacere|ridere|sorpresa|storia
`)

/** A row of words with no verb that says what was told, whatever it is: “a mani vuote”, “tre traslochi in un anno”. */
const isBare = (words: readonly Token[], sentence: Sentence): boolean =>
  words.length > 2 &&
  words[0]?.word !== 'anche' &&
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

export const isEcho = (sentence: Sentence, words = sentenceWords(sentence)): boolean =>
  echoes.matchAt(words, 0) !== undefined ||
  (states.find(words) !== undefined && others.find(words) === undefined) ||
  isBare(words, sentence)
