const spellings: ReadonlyMap<string, readonly string[]> = new Map([
  ['u', ['you']],
  ['dont', ['do', "n't"]],
  ['gonna', ['going', 'to']],
])

/** Words as typed, small: contractions in their parts, chat spelling as one would write it with care. */
export function respellEnglish(word: string): readonly string[] {
  const known = spellings.get(word)
  if (known !== undefined) return known
  if (word.endsWith("n't") && word.length > 3) return [word.slice(0, -3), "n't"]
  const at = word.lastIndexOf("'")
  return at > 0 && at < word.length - 1 ? [word.slice(0, at), word.slice(at)] : [word]
}
