import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm } from './verb-forms.ts'

const ok = 'va|andrebbe|dispiace|sta|secca|disturba|pesa|scoccia|fa|dà|crea|andasse|secca|spaventa'
const asks = phrases(`
ti|le|vi|te ${ok} la|bene|piacere|fastidio|problemi|problema|comodo|noia? se
te la|lo senti|sente? senti|se|di
va|andrebbe|sarebbe|è|sta bene|ok|okay|un|problema|possibile problema? per? te|lei|voi? se|che
t' interessa|interesserebbe|andrebbe|va se|di|sapere|sentire|conoscere
vuoi|vuole|volete|vorresti due|qualche|un|un'|una|delle ... dritt~|ide~|consiglio|parere|esempio|spunto|suggerimento|notizie
ti|le|vi va|andrebbe di ragionare|guardare|vedere|pensare|parlare|cercare|provare ... insieme|su|come|due|un
ti|le|vi serve|servirebbe una mano|aiuto
per te|lei|voi va|andrebbe|è|sarebbe bene|ok|un? problema? se
ok|va|bene se ti|le|ci|vi|ne|lo|la|te|glielo|ne|chiamo|parlo|dico|vengo|passo
siete|sei|è d'|tranquill~|content~ accordo? se
posso|potrei|possiamo|potremmo|posso ... chiederti|chiederle|chiedere|dirti|dirle|dire|condividere|raccontarti|raccontare|farti|farle|farvi|fare|proporti|proporre|darti|darle|dare|suggerirti|suggerirle|mostrarti|spiegarti|leggerti|tornare|essere|fermarti|parlarne|parlare|aiutarti|aiutarla|accompagnarti|chiamare|scrivere|telefonare|sentire|mandare|passare|contattare|avvisare|sapere|venire|restare|usare|segnare|riferire|girare|consigliarti|prendere|ripetere
te|ti|gliel~|le|la|lo la|lo? posso|potrei raccontare|dire|chiedere|dare|fare|proporre|spiegare|leggere|presentare|mandare|passare
ti|le|vi va|andrebbe|interessa|interesserebbe|piacerebbe|fa piacere? di|un|una|sapere|sentire|conoscere|vedere ... sentire|sentirl~|ascoltare|sapere|guardare|vedere|un'idea|idea|parere|opinione|consiglio|esempio|conoscere
ti|le|vi interessa|interesserebbe sapere|sentire|conoscere|vedere|se
ti|le|vi va|andrebbe un|una|un' parere|idea|opinione|consiglio|proposta|suggerimento|storia|domanda|esempio
vuoi|vuole|volete|vorresti|vorrebbe|preferisci|preferisce|preferite|ti|le|desideri va|piacerebbe? che ti|le|ne|ci|lo|la|vi|io|te|gli? ti|le|ne|ci|lo|la|gli|io? @subj
vuoi|vuole|volete|vorresti|ke|preferisci|che ke|che? sentire|sapere|conoscere|ascoltare|vedere|sentirl~
vuoi|vuole|vorresti che|ke ti|le|ne|ci|lo|la
hai|ha|avete voglia di sentire|ascoltare|sapere|vedere|sentirl~
siete|sei|è curios~ di|a sapere|sentire
mi|ci permetti|autorizzi|dai|dà|lasci|lascia _
mi dai|dà il|un permesso|ok|via
me la|lo fai|fa|lasci|permetti
è un|il buon|momento momento? per|buono
con il tuo|suo permesso
se ti|le|vi va|andasse|fa|interessa piacere? ti|le|vi|te|posso
se vuoi|vuole|volete|preferisci ti|le|vi|te|gliene|posso racconto|dico|spiego|parlo|ne|la|lo|dirti|raccontarti|leggo
se hai|ha|avete voglia ti|le|vi|te
li|le|la|lo vuoi|vuole|volete sentire|sapere|vedere
senza il tuo|suo|vostro sì|permesso|consenso|accordo|ok
lo|la|ne faccio|racconto|dico|parlo solo se vuoi|vuole|ti|hai|ne|mi
te|gliela lo|la|ne racconto|parlo|dico solo? se
solo se ne hai|ha voglia
aspetto un|il tuo|suo cenno|ok|sì|permesso
sentiti|si senta liber~ di non
dimmi tu|pure se posso|ti
mi dica se posso|le
`)
const unasked = phrases(`
cosa|che|come|chi|quando|dove posso|potrei
come|cosa vuoi|vuole|preferisci che
quello che posso
come posso aiutarti|aiutarla
perché|e non ti|le va
`)
const onlyAsked =
  /^(?:posso|potrei|possiamo|potremmo|vuoi|vuole|volete|vorresti|preferisci|preferisce|hai|ha|ti|le|vi|li|va|è|siete|sei|mi|te|me|per|ok|la|lo|gliela|glielo|te)$/
const leads = /^(?:se|con|senza|lo|ne|gliela|te|solo|aspetto|sentiti|si|dimmi|mi|la)$/

/** Whether a sentence asks before it shares, before a delicate question, or before acting for somebody. */
export const asksPermission = remember((sentence: Sentence): boolean => {
  const words = sentenceWords(sentence)
  const match = asks.find(words)
  if (match === undefined || unasked.find(words) !== undefined) return false
  const first = words[match.from]?.word ?? ''
  if (sentence.asks) return true
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
