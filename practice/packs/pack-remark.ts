/** The checks of meaning that a pack is asked. Each has its own words in content/pack-pages. */
export const packRemarkKinds = [
  'conversations-end',
  'turns-answered',
  'answers-explained',
  'hard-scenes-announced',
  'blanks-well-formed',
  'same-blanks-for-lei',
  'respectful-words',
  'no-school-marks',
  'same-in-both-languages',
  'readable-screens',
  'short-sentences',
  'no-steering',
  'opens-and-not-when',
  'offers-end-with-a-choice',
  'brief-own-stories',
  'lei-where-addressed',
  'typographic-marks',
  'draft-mirror',
] as const
export type PackRemarkKind = (typeof packRemarkKinds)[number]

/** What a check noticed in a pack. */
export type PackRemark = {
  check: PackRemarkKind
  /** Language and id of the text: `it their-house-aim`. */
  where: string
  /** The words that it noticed, where it names some. */
  found?: string
  /** All of it, as whoever writes shipped words reads it. */
  message: string
}
