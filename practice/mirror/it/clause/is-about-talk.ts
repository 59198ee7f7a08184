import type { Reading, Token } from '../../token.ts'
import { talkMoves } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'

const talk = new Set([...talkMoves, 'contare', 'contattare', 'disdire'])
/** About the talk whatever follows: to choose, to stop, to say no. */
const free = new Set(
  splitWords('cambiare capire contare decidere giustificare piangere restare ringraziare scegliere tacere'),
)
const toMe = new Set(['mi', 'me'])
const others = /^(?:con|a|al|alla|all'|ai|agli|alle|allo|col)$/
const needed =
  /^(?:scegliere|scusare|ringraziare|giustificare|immaginare|decidere|raccontare|dire|spiegare|rispondere|sapere|convincere|dimostrare|vergognare|preoccupare|firmare)$/

/** Whether “puoi …”, “non devi …” speaks of this talk: “puoi scrivermi quando vuoi”, “non devi rispondere”. */
export function isAboutTalk(words: readonly Token[], at: number, action: Reading): boolean {
  const before = words
    .slice(0, at)
    .some(({ word }, index) => toMe.has(word) && !/^(?:secondo|per)$/.test(words[index - 1]?.word ?? ''))
  const after = words.slice(at + 1)
  if (action.clitics?.some((clitic) => toMe.has(clitic)) || before) return true
  if (talk.has(action.lemma) && after.slice(0, 3).some(({ word }) => word === 'me' || word === 'qui')) return true
  const negated = words.slice(0, at).some(({ word }) => word === 'non')
  if (negated && needed.test(action.lemma)) return true
  const possible = words.slice(0, at).some(({ word }) => /^(?:puoi|può|potete)$/.test(word))
  if (!possible) return false
  return (
    (free.has(action.lemma) || talk.has(action.lemma)) &&
    !after.some(({ word }) => others.test(word)) &&
    !(action.clitics?.length && !action.clitics.includes('ti'))
  )
}
