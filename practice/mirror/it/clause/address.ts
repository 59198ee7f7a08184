import type { Draft } from '../../draft.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { hasForm, hasPart } from './verb-forms.ts'

const close = new Set(splitWords("ti tu te tuo tua tuoi tue t' ciao"))
const formal = new Set(
  splitWords('sé signora signor signore buongiorno buonasera salve gentile egregio sig cordiali scusi'),
)
const known = new WeakMap<Draft, { tu: number; lei: number }>()

/** After *le*, “pretese”, “ho fatte vedere”, “mettiamo”: things. */
const isThings = (next: Token | undefined, last: Token | undefined) =>
  hasForm(next, 'present', 4) ||
  (hasForm(next, 'participle') && !hasForm(next, 'present')) ||
  (next?.word === 'ho' && last?.word.endsWith('te') === true)

function weigh(draft: Draft): { tu: number; lei: number } {
  const before = known.get(draft)
  if (before !== undefined) return before
  let tu = 0
  let lei = 0
  for (const { tokens } of draft.sentences) {
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return
      if (close.has(token.word)) tu += 2
      // “Porti” is no *por* with *ti*.
      else if (
        token.readings.some(({ clitics }) => clitics?.includes('ti') || clitics?.includes('te')) &&
        !token.readings.some(({ form, clitics }) => form === 'present' && clitics === undefined)
      )
        tu += 2
      // “La signora” may be anybody.
      else if (formal.has(token.word)) lei += hasPart(tokens[at - 1], 'determiner') ? 0.6 : 1
      else if (
        /^(?:vuole|crede|preferisce|sente)$/.test(token.word) &&
        /^(?:se|la|o)$/.test(tokens[at - 1]?.word ?? '')
      )
        lei += 0.5
      // “Si agiti” can be nothing else.
      else if (
        tokens[at - 1]?.word === 'si' &&
        hasForm(token, 'subjunctive', 3) &&
        !/^(?:che|se)$/.test(tokens[at - 2]?.word ?? '')
      )
        lei += 1
      else if (token.readings.some(({ form, clitics }) => form === 'infinitive' && clitics?.includes('le'))) lei += 0.3
      // “Suo figlio” may be anybody's.
      else if (/^su(?:[ao]|oi|e)$/.test(token.word)) lei += 0.4
      else if (token.capital && ['lei', 'le', 'suo', 'sua', 'suoi', 'sue', 'la'].includes(token.word) && at > 0)
        lei += 2
      else if (
        hasForm(token, 'subjunctive', 3) &&
        !hasForm(token, 'present') &&
        !['che', 'se'].includes(tokens[at - 1]?.word ?? '') &&
        !tokens.slice(0, at).some(({ word }) => word === 'che' || word === 'se')
      )
        lei += 1
      else if (
        token.readings.every(({ part }) => part === 'verb') &&
        token.readings.length > 0 &&
        token.readings.every(({ form, person }) => person === 2 && form !== 'imperative' && form !== 'past-subjunctive')
      )
        tu += 1
      else if (
        ((token.word === 'lei' && !/^(?:di|con)$/.test(tokens[at - 1]?.word ?? '')) ||
          (token.word === 'le' &&
            tokens[at + 1]?.kind === 'word' &&
            !tokens.slice(0, at).some(({ word }) => word === 'le'))) &&
        !hasPart(tokens[at + 1], 'noun') &&
        !(token.word === 'le' && isThings(tokens[at + 1], tokens[at + 2]))
      )
        lei += 0.5
    })
  }
  const weights = { tu, lei }
  known.set(draft, weights)
  return weights
}

/** Whether the draft addresses the reader as *lei*. */
export function isFormal(draft: Draft): boolean {
  const { tu, lei } = weigh(draft)
  return lei > tu && lei >= (draft.sentences.length > 2 ? 0.7 : 0.5)
}

/** Whether anything in the draft says *tu*. */
export const isClose = (draft: Draft): boolean => weigh(draft).tu > 0
