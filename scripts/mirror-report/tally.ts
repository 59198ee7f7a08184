import { type Kind, kinds } from './kind.ts'

type Answer = { kinds: ReadonlySet<Kind>; found: ReadonlySet<Kind> }

export type KindTally = { kind: Kind; right: number; extra: number; missed: number; clean: number }
export type Tally = {
  perKind: readonly KindTally[]
  /** Texts where advice, question and reflection are all three as labelled. */
  allThree: number
  texts: number
}

const three: readonly Kind[] = ['advice', 'open', 'closed', 'reflection']
const agrees = ({ kinds, found }: Answer, kind: Kind) => kinds.has(kind) === found.has(kind)

function tallyKind(answers: readonly Answer[], kind: Kind): KindTally {
  const count = (labelled: boolean, found: boolean) =>
    answers.filter((answer) => answer.kinds.has(kind) === labelled && answer.found.has(kind) === found).length
  return {
    kind,
    right: count(true, true),
    missed: count(true, false),
    extra: count(false, true),
    clean: answers.filter((answer) => !answer.kinds.has(kind)).length,
  }
}

export const tally = (answers: readonly Answer[]): Tally => ({
  perKind: kinds.map((kind) => tallyKind(answers, kind)),
  allThree: answers.filter((answer) => three.every((kind) => agrees(answer, kind))).length,
  texts: answers.length,
})
