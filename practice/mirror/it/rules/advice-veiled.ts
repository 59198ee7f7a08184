import type { Rule } from '../../rule.ts'
import type { Token } from '../../token.ts'
import { classifyQuestion } from '../clause/classify-question.ts'
import { goesOnAboutSelf } from '../clause/is-lived.ts'
import { matchSentences, phrases } from '../clause/match-clauses.ts'
import { hasForm, hasLemma, hasPart, isFiniteVerb } from '../clause/verb-forms.ts'
import { states } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'

const many = phrases(`
tanti|molti|tante|molte|alcuni|alcune|parecchi|altri|diversi|diverse|certi persone|ragazzi|gente|altri|di|nella|che|come|qui|in|con?
tanti|tante|molti|molte|parecchi|parecchie|diversi|diverse @noun
c' è|era chi|gente|qualcuno
la maggior|gran parte
mi~|mia|mio _ ha fatto così|uguale e|ha|con|$
conosco persone|gente|qualcuno|uno|una|tanti|molti|chi|un|ragazzi|due
di|in solito|norma|genere
quelli|quelle che|come
quasi tutti
un|una|qualche|certe person~|amic~|ragazz~|signore|mio|mia
gli|le? altri|altre
dicono|dice|letto|sentito|visto|provato|dimostrato che
un sacco di
mi~|mia|mio ... nella|nelle tua|tue|sua situazione|condizioni
`)
/** Telling how others live is no hint. */
const lives = new Set(
  splitWords(`accogliere aprire arrivare ascoltare aspettare attraversare bere chiedere chiudere condividere distribuire
  giudicare guardare ignorare lavorare mollare notare occupare offrire parlare passare pensare portare provare raccontare
  restare rispondere scrivere tornare trattare trovare urlare vergognare`),
)
const deeds = new Set(['andare', 'tenere'])
const isLife = (token: Token | undefined) =>
  (hasLemma(token, states) && !hasLemma(token, deeds)) || hasLemma(token, lives)
/** “Chi va al gruppo dorme meglio”: only where the sentence begins so. */
const whoever = phrases('di? solito|norma|genere|in|spesso? chi @finite|ci|si|lo|la')
/** “Chi ha la tessera entra”: a rule of a place. */
const guests = phrases(`
chi ha @number|più|meno|il|la|lo|l'|un|una
un|una amic~|ragazz~|signore che @present3
`)
const works = phrases(`
si trovano|trova|è|sono|trovat~ ... bene|meglio
trovat~|trovano|trova ... utile|aiuto|sollievo|lavoro|casa
avrebbe|avrebbero già
che ... aiuti|aiuta|funziona|funzioni|serva a|contro|per|$
ha|hanno risolto|aiutato|funzionato|smesso|ripreso|scelto|chiesto|fatto|provato|preso|usato
fanno|fa @some|così|il|la|domanda|ricorso|corsi|volontariato|sport|yoga
chiede|chiedono|scrive|tiene|vede|sente aiuto|al|alla|a|un|di|il|la|una
@inf ... aiuti|aiuta|faccia|fa|serva|serve|funziona|miracoli
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
