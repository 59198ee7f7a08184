/**
 * Words in order, each by how many letters it shares with the one before, nine at the most, and the letters that are
 * new. Throws for a word with a digit, which would not come out again.
 */
export function packWords(text: string): string {
  const words = [...new Set(text.toLowerCase().trim().split(/\s+/))].sort()
  if (/\d/.test(text)) throw new Error('A word with a digit cannot be packed.')
  let before = ''
  return words
    .map((word) => {
      let shared = 0
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++
      before = word
      return shared + word.slice(shared)
    })
    .join('')
}
