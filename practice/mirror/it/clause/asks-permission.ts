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
ti|le|vi|te ${ok} la|bene|comodo|piacere|noia|fastidio|problemi|problema? se
ti|le|vi|t' serve|servono|fa|farebbe|servirebbe|va|andrebbe|piacerebbe|interesserebbe|interessa comodo|piacere? che|di|se|sentire|sapere|aiuto|@some|vedere|conoscere|spunti
te|se la|lo senti|sente? di|se|senti
se ti|le chiedo|dico|parlo|spiego|racconto ... ti|le serve|va|interessa|dà|pesa|disturba
@your permesso|consenso|benestare
è|sarebbe|va|andrebbe|sta un|bene|ok|okay|possibile|problema problema? per? te|lei|voi? che|se
vuole|vuoi|volete|vorresti un|una|due|un'|qualche|delle ... consiglio|suggerimento|spunto|parere|esempio|ide~|dritt~|notizie
per te|lei|voi è|sarebbe|va|andrebbe un|bene|ok? problema? se|$
bene|ok|va se la|ti|le|vi|lo|te|ne|chiamo|passo|dico|parlo|vengo|glielo
è|sei|siete|sarebbe|saresti tranquill~|d'|content~ accordo? che|se
posso|possiamo|potrei|potremmo _? @inf
ti|le|vi|te|gliel~ la|lo|ne? posso|possiamo|potrei
vuole|vuoi|volete|vorresti|desideri|desidera|vorrebbe|preferisci che|ke
vuole|vuoi|volete|vorresti sentire|sapere|vedere|ascoltare|conoscere|sentirl~
avete|hai|ha voglia di un|due|sentire|sapere
è|sei|siete curios~ di|a
ci|mi lascia|dai|dà|autorizzi|concedi|concede|permettete|lasci|permetti|permette _
mi dai|dà il|un via|ok|permesso
me la|lo fa|fai|lasci|permetti
è il|un momento|buon momento? per|buono
se ti|le|vi fa|va|interessa|andasse piacere? ti|le|vi|te|ho|posso|sentirl~
se vuole|vuoi|volete ho|posso|sentirl~
posso $
se la|le|li vuole|vuoi
se è|sei|siete d' accordo
la|le|lo|li vuole|vuoi|volete $|sentire|sapere|vedere
avrei una domanda ... se
solo se ti|le|vi|è|sei|hai|ha|mi|me|vuole|vuoi|ne
aspetto il|un suo|tuo _
dimmi tu|pure se ti|posso
`)
const unasked = phrases(`
quello che posso
perché|e non ti|le va
posso|possiamo entrare|uscire|andare|sedermi|fumare|contare
dare|darci del
va|andrebbe @some giro|passeggiata|birra|caffè|gelato|tè
se posso chiedere|saperlo
che|se ci vediamo|sentiamo|incontriamo
`)
const offered = phrases('te|ti|le|ve|vi|gliel~|gliene la|lo|le|li|ne? racconto|dico|parlo|spiego|elenco|mostro')
const questions = /^(?:cosa|come|chi|quando|dove|quale|quali|quanto|modo)$/
/** “Se ti va, ti racconto”: asked, though no question is put. */
const conditions = phrases(`
se ti|le|vi serve|fa|va|interessa|andasse
se vuole|vuoi|volete|permetti|permette|crede|credi|preferisci
se è|sei|siete d' accordo
se me la|lo|l' @finite
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
