import type { Rule } from '../../rule.ts'
import { matchSentences, phrases } from '../clause/match-clauses.ts'
import { hasForm, hasLemma, hasPart } from '../clause/verb-forms.ts'
import { splitWords } from '../words/split-words.ts'

const many = phrases(`
tanti|molti|tante|molte|alcuni|alcune|parecchi|altri|diversi|diverse|certi persone|ragazzi|gente|altri|di|nella|che|come|qui|in|con?
tanti|tante|molti|molte|parecchi|parecchie|diversi|diverse @noun
c' è|era chi|gente|qualcuno
ci sono|erano persone|ragazzi|molti|tanti
la maggior|gran parte
la gente
molta|tanta gente
conosco persone|gente|qualcuno|uno|una|tanti|molti|chi|un|ragazzi|due
ho visto persone|gente|tanti|molti|ragazzi
di solito|in spesso
quasi tutti
molti|tanti|alcuni|tutti|quasi|altri da|di|fra noi
un|una|qualche|certe person~|amic~|ragazz~|signore|mio|mia
altri|altre
dicono|dice|letto|sentito|visto|provato|dimostrato che
un sacco di
mi~|mia|mio ... nella|nelle tua|tue|sua situazione|condizioni
`)
const lives = new Set(
  splitWords(`sentire vivere soffrire avere essere sapere perdere passare provare fare stare dire pensare credere capire volere potere
  dovere rimanere restare trovare vergognare temere arrivare dormire tornare raccontare conoscere parlare riuscire ricevere
  aspettare rispondere aprire chiudere offrire dare occupare lavorare accogliere distribuire attraversare perdersi venire
  giudicare guardare ascoltare mancare succedere capitare spaventare chiedere notare scappare scrivere urlare trattare
  ignorare portare vedere condividere cadere mollare bere`),
)
/** “Chi va al gruppo dorme meglio”: only where the sentence begins so. */
const whoever = phrases('chi @present3|ci|si|lo|la')
const works = phrases(`
si trovano|trova|è|sono|trovat~ ... bene|meglio
trovano|trova|ha|hanno trovato? ... utile|aiuto|giovamento|sollievo|beneficio|conforto|conforto
ha|hanno|è|sono trovat~ ... utile|bene|aiuto|giovamento|sollievo|beneficio|conforto|meglio
aiuta|ha|hanno|aiutato|è|serve|funziona molto|tanto? ... @inf
ha|hanno risolto|aiutato|funzionato|smesso|ripreso|iniziato|scelto|chiesto|fatto|deciso|provato a|ad|di|con|un|una|la|grazie|così|andando|facendo|chiamando|il|domanda
ce|la la? fa|fanno|hanno|ha fatta? grazie|con|quando|andando|@gerund
è|sono riuscit~? a|ad ... @gerund|grazie|con|quando
prova|provato a|ad|con
fanno|fa un|una|così|il|la|domanda|richiesta|corsi|due|colazione|volontariato|sport|yoga|terapia
@present3 meglio|prima
lo|ci|la trova|trovano utile|bene
ne|si parla con
chiede|chiedono aiuto|al|alla|a|all'|un|di|il|la|una
@inf ... aiuti|aiuta|faccia|fa|serva|serve|funziona|miracoli
avrebbe già|fatto
si|hanno sono rifatte|rifatto|preso
hanno preso|fatto|scelto|chiesto|usato
è|sono uscit~ @gerund|grazie|con|quando|così
scrive|tiene un|una|il|su|ciò|quello|le|i|tutto
vede|sente uno|una|lo|la ... psicolog~|medico
ha|hanno scoperto che
sta|stanno meglio quando|se|dopo|con|@gerund
`)
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
    matchSentences(draft, ({ tokens, asks }) => {
      const words = tokens.filter(({ kind }) => kind === 'word')
      const match = whoever.matchAt(words, 0) ?? many.find(words)
      if (
        asks ||
        match === undefined ||
        match.from > 5 ||
        words.some(
          ({ word }, at) =>
            (kin.test(word) &&
              !/^(?:situazione|età|condizioni|posizione|caso)$/.test(words[at + 1]?.word ?? '') &&
              words[0]?.word !== 'in') ||
            word === 'ti' ||
            word === 'hai' ||
            word === 'te',
        )
      )
        return undefined
      const rest = words.slice(match.from)
      const acts = rest.some(
        (token, at) =>
          hasForm(token, 'present', 3, 6) &&
          !hasLemma(token, lives) &&
          !hasPart(token, 'noun', 'adjective') &&
          at > 0 &&
          rest[at - 1]?.word !== 'non' &&
          [
            'tanti',
            'molti',
            'alcuni',
            'altri',
            'tante',
            'molte',
            'persone',
            'alcune',
            'gente',
            'spesso',
            'qui',
            'parte',
            'situazione',
            'tua',
            'ci',
            'si',
            'lo',
            'la',
            'le',
            'ne',
            'solito',
            'noi',
            'tutti',
          ].includes(rest[at - 1]?.word ?? ''),
      )
      return works.find(rest) !== undefined || (acts && rest[0]?.word !== 'chi') ? match : undefined
    }),
}
