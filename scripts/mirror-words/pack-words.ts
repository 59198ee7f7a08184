/** Words in order, each by how many letters it shares with the one before, nine at the most, and the letters that are new. */
export function packWords(text: string): string {
  const words = [...new Set(text.toLowerCase().trim().split(/\s+/))].sort()
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
