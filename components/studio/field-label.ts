import type { SelfCheckFrame } from '#content/schema/self-check.ts'
import type { StudioWords } from '#content/studio/words.ts'

/** How a field is called: in its section, else everywhere; an answer of a question by the words of that answer. */
export function fieldLabel(words: StudioWords, frame: SelfCheckFrame | undefined, section: string, path: string) {
  const names: Readonly<Record<string, string>> = words.studioField
  const [group, answer, last] = path.split('.')
  if (group === 'answers' && answer !== undefined && last !== undefined) {
    const answers: Readonly<Record<string, string>> = { ...frame?.trueOrFalse, ...frame?.mayIShare }
    return `${answers[answer] ?? answer} · ${names[last] ?? last}`
  }
  return names[`${section}.${path}`] ?? names[path] ?? path
}
