import { type Score, ZxcvbnFactory } from '@zxcvbn-ts/core'
import { guessedWords, keyboards } from './guessed-words.ts'
import type { PassphraseLevel, PassphraseStrength } from './passphrase-strength.ts'
import { readFeedback } from './read-feedback.ts'

export type PassphraseMeter = (passphrase: string) => PassphraseStrength

/** In characters. What stands after them is not looked at: that long, it is strong enough, and typing stays quick. */
const longestMeasured = 64

/** What everyone would try first with this extension. */
const aboutAccanto = ['accanto', 'diario', 'journal', 'peer', 'support', 'peersupport', 'passphrase', 'riflessione']

const levels: Record<Score, PassphraseLevel> = {
  0: 'easy-to-guess',
  1: 'could-be-stronger',
  2: 'good',
  3: 'very-good',
  4: 'very-good',
}

/**
 * From how many guesses on a level begins. With the million rounds of storage/vault/derive-key.ts a good graphics card
 * of 2025 makes some 4,500 guesses a second: 10^8 take it six hours, 10^10 a month, 10^12 seven years.
 */
const scoring = { 0: 1e8, 1: 1e10, 2: 1e12, 3: 1e15 }
/** Times are not shown; zxcvbn wants them beside its scoring. */
const attackTime = {
  onlineThrottlingXPerHour: 100,
  onlineNoThrottlingXPerSecond: 10,
  offlineSlowHashingXPerSecond: 10_000,
  offlineFastHashingXPerSecond: 1e10,
}

/** Measures in words how hard a passphrase is to guess. Making the meter takes a moment: make one. */
export function createPassphraseMeter(): PassphraseMeter {
  const zxcvbn = new ZxcvbnFactory({
    dictionary: Object.fromEntries(
      Object.entries(guessedWords).map(([name, words]) => [name, words.trim().split(/\s+/)]),
    ),
    graphs: keyboards,
    maxLength: longestMeasured,
    // Signs in place of letters are tried in this many ways: more take seconds on text made of such signs only.
    l33tMaxSubstitutions: 20,
    timeEstimationValues: { scoring, attackTime },
  })
  return (passphrase) => {
    const { score, feedback } = zxcvbn.check(passphrase.trim(), aboutAccanto)
    return { level: levels[score], hint: score < 2 ? readFeedback(feedback) : undefined }
  }
}
