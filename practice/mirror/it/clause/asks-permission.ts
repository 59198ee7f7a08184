import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { isChat } from './is-chat.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, hasPart } from './verb-forms.ts'

const ok = 'va|andrebbe|dispiace|sta|secca|disturba|pesa|scoccia|fa|dà|crea|andasse|secca|spaventa'
const asks = phrases(`
ti|le|vi|te ${ok} la|bene|piacere|fastidio|problemi|problema|comodo|noia? se
ti|le|vi|t' va|andrebbe|interessa|interesserebbe|piacerebbe|fa|farebbe|serve|servirebbe|servono piacere|comodo? se|che|di|@some|sapere|sentire|conoscere|vedere|aiuto|spunti
te|se la|lo senti|sente? senti|se|di
se ti|le racconto|dico|spiego|parlo|chiedo ... ti|le serve|va|interessa|dà|disturba|pesa
@your permesso|consenso|benestare
va|andrebbe|sarebbe|è|sta bene|ok|okay|un|problema|possibile problema? per? te|lei|voi? se|che
vuoi|vuole|volete|vorresti due|qualche|un|un'|una|delle ... dritt~|ide~|consiglio|parere|esempio|spunto|suggerimento|notizie
per te|lei|voi va|andrebbe|è|sarebbe bene|ok|un? problema? se|$
ok|va|bene se ti|le|vi|ne|lo|la|te|glielo|ne|chiamo|parlo|dico|vengo|passo
siete|sei|è|saresti|sarebbe d'|tranquill~|content~ accordo? se|che
posso|potrei|possiamo|potremmo _? @inf
te|ti|le|vi|gliel~ la|lo|ne? posso|potrei|possiamo
vuoi|vuole|volete|vorresti|vorrebbe|desideri|desidera|preferisci che|ke
vuoi|vuole|volete|vorresti sentire|sapere|conoscere|ascoltare|vedere|sentirl~
hai|ha|avete voglia di sentire|sapere|un|due
siete|sei|è curios~ di|a
mi|ci permetti|permette|permettete|concedi|concede|autorizzi|dai|dà|lasci|lascia _
mi dai|dà il|un permesso|ok|via
me la|lo fai|fa|lasci|permetti
è un|il buon|momento momento? per|buono
se ti|le|vi va|andasse|fa|interessa piacere? ti|le|vi|te|posso|ho|sentirl~
se vuoi|vuole|volete posso|ho|sentirl~
posso $
se le|la|li vuoi|vuole
se sei|è|siete d' accordo
li|le|la|lo vuoi|vuole|volete sentire|sapere|vedere|$
avrei una domanda ... se
solo se ti|le|vi|me|mi|vuoi|vuole|sei|è|ne|hai|ha
aspetto un|il tuo|suo _
dimmi tu|pure se posso|ti
`)
const unasked = phrases(`
quello che posso
perché|e non ti|le va
posso|possiamo entrare|sedermi|contare|uscire|andare|fumare
darci|dare del
va|andrebbe @some caffè|tè|giro|birra|gelato|passeggiata
se posso chiedere|saperlo
se|che ci sentiamo|vediamo|incontriamo
`)
const offered = phrases('te|ti|le|ve|vi|gliel~|gliene la|lo|le|li|ne? racconto|dico|parlo|spiego|elenco|mostro')
const questions = /^(?:cosa|come|chi|quando|dove|quale|quali|quanto|modo)$/
/** “Se ti va, ti racconto”: asked, though no question is put. */
const conditions = phrases(`
se ti|le|vi va|andasse|interessa|serve|fa
se vuoi|vuole|volete|preferisci|permetti|permette|crede|credi
se sei|è|siete d' accordo
se me lo|la|l' @finite
`)
const telling = new Set(
  splitWords(
    'raccontare dire spiegare leggere mostrare proporre elencare indicare suggerire presentare condividere conoscere sentire',
  ),
)
const isTelling = (token: Token) =>
  hasLemma(token, telling) && (['present', 'conditional', 'future'] as const).some((form) => hasForm(token, form, 1))
const able = phrases('posso|potrei @inf')
const onlyAsked =
  /^(?:posso|potrei|possiamo|potremmo|vuoi|vuole|volete|vorresti|preferisci|preferisce|hai|ha|ti|le|vi|li|va|è|siete|sei|mi|te|me|per|ok|la|lo|gliela|glielo|te)$/
const yours = /^(?:ti|le|vi|te|vuoi|vuole|volete)$/
const leads = /^(?:se|con|senza|lo|ne|gliela|te|solo|aspetto|sentiti|si|dimmi|mi|la|vorrei|avrei)$/

/** Whether a sentence asks before it shares, before a delicate question, or before acting for somebody. */
export const asksPermission = remember((sentence: Sentence): boolean => {
  const words = sentenceWords(sentence)
  const match = asks.find(words) ?? (sentence.asks ? offered.find(words) : undefined)
  if (unasked.find(words) !== undefined) return false
  if (conditions.find(words) !== undefined && (words.some(isTelling) || able.find(words) !== undefined)) return true
  if (
    match === undefined ||
    words.slice(0, match.from).some(({ word }, at) => questions.test(word) && !hasPart(words[at - 1], 'determiner'))
  )
    return false
  const first = words[match.from]?.word ?? ''
  // “Ti va di raccontarmi”: the reader is to tell.
  if (
    yours.test(first) &&
    words.some(({ readings }) => readings.some(({ form, clitics }) => form === 'infinitive' && clitics?.includes('mi')))
  )
    return false
  if (sentence.asks || (match.from === 0 && isChat(sentence))) return true
  if (!leads.test(first) && !sentence.tokens.every(({ word }) => word !== '.' && word !== '!')) return false
  return (
    leads.test(first) &&
    !(
      onlyAsked.test(first) &&
      !words.some((word) => word.word === 'se' || word.word === 'senza') &&
      hasForm(words[match.from], 'present', 1)
    )
  )
})
