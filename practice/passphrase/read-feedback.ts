import type { FeedbackType, TranslationKeys } from '@zxcvbn-ts/core'
import type { PassphraseHint } from './passphrase-strength.ts'

/** Our reason for each of zxcvbn's codes: one that a new version adds fails the types. */
const hintOfWarning: Record<keyof TranslationKeys['warnings'], PassphraseHint> = {
  straightRow: 'keyboard',
  keyPattern: 'keyboard',
  simpleRepeat: 'repeat',
  extendedRepeat: 'repeat',
  sequences: 'sequence',
  recentYears: 'date',
  dates: 'date',
  topTen: 'common',
  topHundred: 'common',
  common: 'common',
  similarToCommon: 'common',
  wordByItself: 'one-word',
  namesByThemselves: 'name',
  commonNames: 'name',
  userInputs: 'about-accanto',
  pwned: 'common',
}

const hintOfSuggestion: Record<keyof TranslationKeys['suggestions'], PassphraseHint> = {
  l33t: 'swapped-letters',
  reverseWords: 'reversed',
  allUppercase: 'capitals',
  capitalization: 'capitals',
  dates: 'date',
  recentYears: 'date',
  associatedYears: 'date',
  sequences: 'sequence',
  repeated: 'repeat',
  longerKeyboardPattern: 'keyboard',
  anotherWord: 'more-words',
  useWords: 'more-words',
  noNeed: 'more-words',
  pwned: 'common',
}

const find = (hints: Readonly<Record<string, PassphraseHint>>, code: string): PassphraseHint | undefined =>
  Object.hasOwn(hints, code) ? hints[code] : undefined

/** One hint is enough. What is wrong with this very text says more than the advice that fits all. */
export function readFeedback({ warning, suggestions }: FeedbackType): PassphraseHint {
  const advice = suggestions.flatMap((code) => find(hintOfSuggestion, code) ?? [])
  return find(hintOfWarning, warning ?? '') ?? advice.find((hint) => hint !== 'more-words') ?? 'more-words'
}
