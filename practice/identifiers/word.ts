/** A word or a number of the text; offsets are UTF-16 units. */
export type Word = {
  start: number
  end: number
  /** As typed. */
  raw: string
  /** Small letters, straight apostrophes. */
  plain: string
  /** Starts with a capital letter. */
  capital: boolean
  /** All of its letters are capital, and there are two or more. */
  shouted: boolean
  /** First of its sentence or line. */
  opens: boolean
  /** What stands between the word before and this one. */
  gap: string
  /** Its place among the words. */
  at: number
}
