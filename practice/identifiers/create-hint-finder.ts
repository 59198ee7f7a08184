import type { IsOwnStory } from './create-own-story.ts'
import type { Aspect, Hint } from './find-jigsaw.ts'
import type { Passage } from './passage.ts'

/** What a hint says of a person, the words for it, and the flags of their pattern. */
export type HintPatterns = readonly (readonly [Aspect, string, string])[]

/** Weak hints that no rule finds: where someone comes from, what they do or did, what happened, whom they have. */
export function createHintFinder(patterns: HintPatterns, isOwnStory: IsOwnStory) {
  const compiled = patterns.map(
    ([aspect, pattern, flags]) => [aspect, new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?!\\p{L})`, flags)] as const,
  )
  return ({ text }: Passage): readonly Hint[] =>
    compiled.flatMap(([aspect, pattern]) =>
      [...text.matchAll(pattern)]
        .map((match) => ({ aspect, start: match.index, end: match.index + match[0].length }))
        .filter(({ start, end }) => !isOwnStory(text, start, end)),
    )
}
