/** The words of a packed list (see word-lists.ts). */
export function unpackWords(packed: string): string[] {
  let before = ''
  return (packed.match(/\d\D*/g) ?? []).map((part) => {
    before = before.slice(0, Number(part[0])) + part.slice(1)
    return before
  })
}
