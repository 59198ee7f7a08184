import { tapSteps } from '#content/schema/tap-card.ts'
import { nameFeeling } from './change-feelings.ts'
import type { Writing } from './entry.ts'

export const sixTaps = ['feeling', 'function', ...tapSteps, 'done'] as const
export type TapStep = (typeof sixTaps)[number]
export type Tapped = Pick<Writing, 'feelings' | 'strengths' | 'functions' | 'taps'>

const noTaps = { happened: [], did: [], next: [] }

/** What has been chosen in a step, by id. */
export function chosenIn(step: TapStep, { feelings, functions, taps = noTaps }: Tapped): readonly string[] {
  if (step === 'feeling') return feelings
  if (step === 'function') return functions
  return step === 'done' ? [] : taps[step]
}

/** The change that choosing something in a step makes, or letting it go. */
export function choose(step: TapStep, id: string, isChosen: boolean, tapped: Tapped): Partial<Writing> {
  if (step === 'done') return {}
  if (step === 'feeling') return nameFeeling(tapped, id, isChosen)
  const before = chosenIn(step, tapped)
  const after = isChosen ? [...before, id] : before.filter((other) => other !== id)
  return step === 'function' ? { functions: after } : { taps: { ...(tapped.taps ?? noTaps), [step]: after } }
}
