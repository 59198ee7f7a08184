/** Verbs of more than one syllable that double their last letter; the accent, which spelling hides, decides. */
const doubling = new Set(
  (
    'admit begin cancel commit compel control enrol equip expel forbid forget fulfil label level model occur omit ' +
    'patrol permit prefer propel quarrel rebel refer regret submit total transfer travel upset refill format unwrap unplug'
  ).split(' '),
)
const vowels = 'aeiou'
const isVowel = (letter: string | undefined) => letter !== undefined && vowels.includes(letter)

function doubles(base: string): boolean {
  if (doubling.has(base)) return true
  const [before, vowel, last] = base.slice(-3)
  const syllables = base.match(/[aeiouy]+/g)?.length ?? 0
  return (
    syllables === 1 &&
    !isVowel(before) &&
    isVowel(vowel) &&
    last !== undefined &&
    !isVowel(last) &&
    !'wxy'.includes(last)
  )
}

export type VerbForms = { thirdPerson: string; past: string; gerund: string }

/** Regular forms of a verb. */
export function inflectVerb(base: string): VerbForms {
  const consonantY = base.endsWith('y') && !isVowel(base.at(-2))
  const hisses = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)
  const stem = doubles(base) ? base + base.at(-1) : base
  const silent = base.endsWith('e')
  return {
    thirdPerson: consonantY ? `${base.slice(0, -1)}ies` : `${base}${hisses ? 'es' : 's'}`,
    past: consonantY ? `${base.slice(0, -1)}ied` : `${stem}${silent ? 'd' : 'ed'}`,
    gerund: base.endsWith('ie')
      ? `${base.slice(0, -2)}ying`
      : `${silent && !/(?:ee|oe|ye)$/.test(base) && base !== 'be' ? base.slice(0, -1) : stem}ing`,
  }
}
