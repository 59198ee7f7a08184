import type { Sentence } from '../../draft.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

/** A few words with no verb that gather what was told: “tutto questo, da solo”, “tre mesi senza una risposta”. */
const echoes = phrases(`
tutt~ quest~|il|la|quei|quelle
di nuovo|ancora in|a|da|senza|la|il|lo|per|quell~
ancora|sempre|mai|nessun~|neanche|nemmeno un|una|nessun~|niente|a|in|lì|qualcuno|uno
un|una giorno|momento|passo|volta su|giù|sì|bene|avanti
@number|un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|tanti|tante|troppi|troppe|mezz~ mesi|anni|settimane|giorni|ore|notti|volte|vita|mese|anno|settimana|giorno|inverno|inverni ... senza|di|a|in|da|ad|così|per
un|una|la|il|quella|tanta|troppa peso|botta|colpo|fatica|vergogna|paura|rabbia|gioia|solitudine|ferita|sconfitta|vita|dolore|delusione|trappola|batosta|porta|attesa|vuoto|silenzio|umiliazione
e ogni volta
più @noun|@inf che
`)

export const isEcho = (sentence: Sentence): boolean => echoes.matchAt(sentenceWords(sentence), 0) !== undefined
