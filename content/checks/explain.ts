type Fault = {
  /** Language and id of the text. */
  where: string
  noticed: string
  why: string
  tryThis: string
}

/** One message that teaches: what was noticed, why it matters, one thing to try. */
export const explain = ({ where, noticed, why, tryThis }: Fault): string =>
  `${where}: ${noticed} ${why} Try: ${tryThis}`
