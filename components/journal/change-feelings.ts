import type { FeelingStrength, Writing } from './entry.ts'

type Feelings = Pick<Writing, 'feelings' | 'strengths'>

/** With one feeling more, or without it and how strong it was. */
export function nameFeeling({ feelings, strengths = {} }: Feelings, id: string, isNamed: boolean): Feelings {
  if (isNamed) return { feelings: [...feelings, id], strengths }
  const { [id]: _, ...others } = strengths
  return { feelings: feelings.filter((other) => other !== id), strengths: others }
}

/** With how strong a feeling was, or without. */
export function setStrength({ feelings, strengths = {} }: Feelings, id: string, strength?: FeelingStrength): Feelings {
  const { [id]: _, ...others } = strengths
  return { feelings, strengths: strength === undefined ? others : { ...others, [id]: strength } }
}
