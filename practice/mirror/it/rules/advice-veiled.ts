import type { Rule } from '../../rule.ts'
import type { Token } from '../../token.ts'
import { classifyQuestion } from '../clause/classify-question.ts'
import { goesOnAboutSelf } from '../clause/is-lived.ts'
import { matchSentences, phrases } from '../clause/match-clauses.ts'
import { hasForm, hasLemma, hasPart, isFiniteVerb } from '../clause/verb-forms.ts'
import { states } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'

const many = phrases(`
altri|alcuni|molti|tanti|diverse|diversi|parecchi|molte|tante|certi|alcune gente|che|di|con|in|come|qui|nella|altri|persone|ragazzi?
molti|tanti|diverse|diversi|parecchi|molte|tante|parecchie @noun
c' è|era qualcuno|gente|chi
la gran|maggior parte
mio|mia|mi~ _ ha fatto così|uguale con|ha|e|$
conosco un|una|uno|qualcuno|gente|chi|due|molti|tanti|persone|ragazzi
di|in solito|norma|genere
quelle|quelli che|come
quasi tutti
un|una|qualche|certe mio|mia|signore|ragazz~|amic~|person~
le|gli? altri|altre
dice|dicono|provato|sentito|visto|letto|dimostrato che
un sacco di
mio|mia|mi~ ... nella|nelle tua|sua|tue situazione|condizioni
`)
/** Telling how others live is no hint. */
const lives = new Set(
  splitWords(`accogliere aprire arrivare ascoltare aspettare attraversare bere chiedere chiudere condividere
distribuire giudicare guardare ignorare lavorare mollare notare occupare offrire parlare passare pensare portare
provare raccontare restare rispondere scrivere tornare trattare trovare urlare vergognare`),
)
const deeds = new Set(['andare', 'tenere'])
const isLife = (token: Token | undefined) =>
  (hasLemma(token, states) && !hasLemma(token, deeds)) || hasLemma(token, lives)
/** “Chi va al gruppo dorme meglio”: only where the sentence begins so. */
const whoever = phrases('di? solito|norma|genere|in|spesso? chi @finite|ci|si|lo|la')
/** “Chi ha la tessera entra”: a rule of a place. */
const guests = phrases(`
chi ha la|il|un|una|lo|l'|più|@number|meno
un|una signore|ragazz~|amic~ che @present3
`)
const works = phrases(`
si è|sono|trova|trovat~|trovano ... meglio|bene
trova|trovat~|trovano ... utile|lavoro|casa|sollievo|aiuto
che ... serva|aiuti|funziona|aiuta|funzioni a|per|$|contro
ha|hanno chiesto|smesso|scelto|ripreso|aiutato|fatto|risolto|funzionato|provato|preso|usato
fa|fanno la|il|così|@some|domanda|yoga|sport|volontariato|ricorso|corsi
sente|vede|scrive|chiedono|chiede|tiene la|il|un|una|di|a|al|alla|aiuto
@inf ... serve|fa|faccia|serva|aiuti|funziona|aiuta|miracoli
`)
const heard = /^(?:dic|letto|sentito|visto)/
const doing = new Set(['fare'])
const clitic = /^(?:ci|si|lo|ne|gli)$/
const kin = /^(?:tuo|tua|tuoi|tue|suo|sua)$/

/**
 * Tells what others do or what helped them, for the reader to follow: tanti si trovano bene con… How others feel or live
 * is no such hint.
 */
export const adviceVeiled: Rule = {
  id: 'advice-veiled',
  label: 'advice',
  severity: 'light',
  check: (draft) =>
    matchSentences(draft, (sentence) => {
      const { tokens, asks } = sentence
      const next = draft.sentences[draft.sentences.indexOf(sentence) + 1]

      const words = tokens.filter(({ kind }) => kind === 'word')
      const match = whoever.matchAt(words, 0) ?? many.find(words)
      if (
        asks ||
        match === undefined ||
        (next?.asks && classifyQuestion(next, draft) === 'open') ||
        match.from > 5 ||
        guests.matchAt(words, match.from) !== undefined ||
        (!words.some(({ word }) => /^(?:bene|meglio|utile|aiuto)$/.test(word)) &&
          goesOnAboutSelf(match.end, sentence, draft)) ||
        words.some(
          ({ word }, at) =>
            (kin.test(word) &&
              !/^(?:situazione|età|condizioni|posizione|posto|caso|condizione|stesso)$/.test(
                words[at + 1]?.word ?? '',
              ) &&
              words[0]?.word !== 'in') ||
            word === 'ti' ||
            word === 'hai' ||
            word === 'te',
        )
      )
        return undefined
      const rest = words.slice(match.from)
      const led = rest.findIndex(isFiniteVerb)
      const acts = rest.some((token, at) => {
        const before = rest[at - 1]?.word ?? ''
        const next = rest[at + 1]
        if (at < match.to - match.from || before === 'non' || (rest[0]?.word === 'chi' && at <= led)) return false
        // “Di solito si va al sindacato”; “è cambiata la legge” is news.
        const general = /^(?:di|in)$/.test(rest[0]?.word ?? '') && rest[2]?.word !== 'chi'
        if (before !== 'si' && (general || /^(?:è|sono)$/.test(token.word))) return false
        if (/^(?:ha|hanno|è|sono)$/.test(token.word))
          return (
            hasForm(next, 'participle') &&
            (!isLife(next) || (hasLemma(next, doing) && hasForm(rest[at + 2], 'infinitive')))
          )
        return (
          hasForm(token, 'present', 3, 6) &&
          (!isLife(token) || (hasLemma(token, doing) && hasForm(next, 'infinitive'))) &&
          (!hasPart(token, 'noun', 'adjective') || clitic.test(before))
        )
      })
      // What one has heard is news, but for what is said to help.
      return works.find(rest) !== undefined || (acts && !heard.test(words[match.from]?.word ?? '')) ? match : undefined
    }),
}
