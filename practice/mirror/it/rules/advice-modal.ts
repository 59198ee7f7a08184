import type { Clause, Draft, Sentence } from '../../draft.ts'
import type { Rule } from '../../rule.ts'
import type { Reading, Token } from '../../token.ts'
import { isClose, isFormal } from '../clause/address.ts'
import { isAboutTalk } from '../clause/is-about-talk.ts'
import { isGuess } from '../clause/is-guess.ts'
import { isSharedOpinion } from '../clause/is-shared-opinion.ts'
import { isTagged } from '../clause/is-tagged.ts'
import { matchClauses, phrases } from '../clause/match-clauses.ts'
import { readClause } from '../clause/read-clause.ts'
import { sentenceWords } from '../clause/sentence-words.ts'
import { hasForm, hasLemma, hasPart } from '../clause/verb-forms.ts'
import { happenings, states } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'

const deeds = new Set(['andare', 'fare', 'dire', 'dare', 'uscire', 'gestire'])
const always = new Set(splitWords('sempre continuamente ogni costantemente ancora'))
/** After a duty denied these are none: “non devi piacere a tutti”. */
const spared = new Set(
  splitWords('piacere pagare essere portare venire sentire riuscire spiegare capire piangere guarire'),
)
/** What one has to do anyway, said back: “devi alzarti alle quattro, tutti i giorni”. */
const habit = phrases(`
tutti i giorni
tutte le _
ogni mattina|sera|notte|giorno
scegliere fra|tra
e|ma a? te|lei|tu
e|ma ti|le @present3
`)
/** What guests of a place may do: “da noi puoi lavare i panni”. */
const house = phrases(`
lì|qui
da noi
al|alla|in dormitorio|struttura|centro|sede|mensa
`)
/** “Dovresti vedere che faccia”: a way to tell. */
const wonders = phrases('=vedere|=sentire|=assaggiare $')
/** After “puoi” these tell what is possible, and nudge nobody. */
const stays = new Set(splitWords('cambiare contare decidere fermare immaginare permettere restare scegliere trovare'))

/** “Credo che tu debba parlarle”: the subjunctive is any of the singular persons, here *tu*. */
function findWish({ readings }: Token): Reading | undefined {
  const wish = readings.find(({ lemma, form, person }) => lemma === 'dovere' && form === 'subjunctive' && person === 3)
  return wish === undefined ? undefined : { ...wish, person: 2 }
}

function findDuty(clause: Clause, sentence: Sentence, draft: Draft): boolean {
  const formal = isFormal(draft)
  const { words, verb, head, subject, depends, negated, clitics } = readClause(clause)
  const token = words[verb]
  if (token === undefined) return false
  const duty = token.readings.find(
    ({ lemma, form }) =>
      lemma === 'dovere' && form !== undefined && ['present', 'conditional', 'future'].includes(form),
  )
  const power = token.readings.find(
    ({ lemma, form }) => lemma === 'potere' && form !== undefined && ['present', 'conditional'].includes(form),
  )
  const modal = duty ?? power ?? findWish(token)
  if (modal?.person === undefined) return false
  const untold =
    subject === undefined &&
    verb === head &&
    (modal.form === 'conditional' ||
      modal.form === 'future' ||
      (duty?.form === 'present' && !hasLemma(words[verb + 1], states)) ||
      (power !== undefined && words[verb + 1]?.readings.some(({ clitics: own }) => own?.includes('si')))) &&
    !hasLemma(words[verb + 1], happenings)
  // “Ho un amico che si lamenta. Dovrebbe …”: of him.
  const others = () =>
    draft.sentences
      .slice(0, draft.sentences.indexOf(sentence))
      .some(({ clauses }) => clauses.some((other) => readClause(other).subject === 'other'))
  const polite = modal.person === 3 && subject !== 'other' && (formal || (untold && !isClose(draft) && !others()))
  if (
    modal.form === 'subjunctive' &&
    (depends !== 'che' || (subject !== 'tu' && !words.some(({ word }) => word === 'ti')))
  )
    return false
  const toYou = modal.person === 2 || modal.person === 5 || polite
  if (!toYou || subject === 'io') return false
  if (depends !== undefined && !(depends === 'che' && isSharedOpinion(clause, sentence))) return false
  let next = verb + 1
  while (next < words.length && !hasForm(words[next], 'infinitive') && !hasForm(words[next], 'participle')) {
    next++
  }
  const action = words[next]?.readings.find(({ form }) => form === 'infinitive')
  if (action === undefined || words[next]?.word === 'darsi') return false
  // Somebody else's view: “secondo loro dovresti essere grata”.
  if (words[0]?.word === 'secondo' && words[1]?.word !== 'me') return false
  if (habit.find(sentenceWords(sentence)) !== undefined && modal.form === 'present') return false
  if (words[verb + 1]?.word === 'almeno' || clitics.includes('si') || wonders.matchAt(words, next) !== undefined)
    return false
  if (power !== undefined && words.some(({ word }) => /^(?:vuoi|preferisci|vuole|preferisce|volete)$/.test(word)))
    return false
  if (power !== undefined && house.find(words.slice(0, verb)) !== undefined) return false
  if (isGuess(words, next) || isAboutTalk(words, next, action)) return false
  if (duty !== undefined && words.slice(verb, next).some(({ word }) => always.has(word)) && modal.form === 'present')
    return false
  if (duty !== undefined) {
    if (sentence.asks && duty.form === 'present' && !isTagged(sentence)) return false
    if (negated && duty.form === 'present') return words[verb + 1]?.word !== 'più' && !spared.has(action.lemma)
    if (words[next + 1]?.word === 'tutto' && words[next + 2]?.word === 'tu') return false
    return !(sentence.asks && words.slice(0, verb).some((word) => hasPart(word, 'question-word')))
  }
  if (negated)
    return (
      modal.form === 'conditional' ||
      /^(?:continuare|mollare|arrendere|lasciare)$/.test(action.lemma) ||
      words.at(-1)?.word === 'così'
    )
  if (modal.form === 'conditional')
    return !(sentence.asks && words.slice(0, verb).some((word) => hasPart(word, 'question-word')))
  return !sentence.asks && !stays.has(action.lemma) && !(states.has(action.lemma) && !deeds.has(action.lemma))
}

/** Says with devi, dovresti, potresti (or deve, dovrebbe to someone addressed as lei) what the reader is to do. */
export const adviceModal: Rule = {
  id: 'advice-modal',
  label: 'advice',
  severity: 'clear',
  check: (draft) => matchClauses(draft, (clause, sentence) => (findDuty(clause, sentence, draft) ? clause : undefined)),
}
