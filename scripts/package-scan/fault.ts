export type Fault = {
  /** The id of the rule that is broken. */
  rule: string
  description: string
  /** The words in the file that break it. */
  excerpt: string
}

export type FileFault = Fault & { file: string }

/** Long enough to recognise a place in minified code. */
export function cutExcerpt(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
