import type { Moment, Prompt, Skill } from '#content/schema/prompt.ts'

/** A few prompts to write with one skill, from as many moments as there are. */
export function listFittingPrompts(moments: readonly Moment[], skill: Skill, count: number): Prompt[] {
  const fitting = moments.map(({ prompts }) =>
    prompts.filter((prompt) => prompt.skill === skill && prompt.channel !== 'spoken'),
  )
  const longest = Math.max(0, ...fitting.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_, turn) => fitting.flatMap((prompts) => prompts[turn] ?? []))
  return inTurn.flat().slice(0, count)
}
