import type { Language } from '../schema/language.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'

/** The listening codebook: an offer asks first, names two ways and “none of these”, and ends with the person's choice. */
const parts: Record<Language, readonly { pattern: RegExp; noticed: string; tryThis: string }[]> = {
  it: [
    { pattern: /\?/, noticed: 'It asks nothing first.', tryThis: '«Ti va se…?»' },
    { pattern: /nessun|niente/i, noticed: 'It leaves no way out.', tryThis: '«O nessuna delle due».' },
    {
      pattern: /(?:scegli tu|scelga lei|decid[ia] (?:tu|lei)|la scelta è (?:tua|sua)|dimmi tu|mi dica lei)\b[^?]*$/i,
      noticed: 'It does not end with the person’s choice.',
      tryThis: '«Scegli tu».',
    },
  ],
  en: [
    { pattern: /\?/, noticed: 'It asks nothing first.', tryThis: '“Would you like to…?”' },
    { pattern: /\b(?:none|neither)\b/i, noticed: 'It leaves no way out.', tryThis: '“Or neither”.' },
    {
      pattern: /(?:you choose|you decide|choice is yours|up to you)\b[^?]*$/i,
      noticed: 'It does not end with the person’s choice.',
      tryThis: '“You choose”.',
    },
  ],
}

export const offersEndWithAChoice: Check = {
  id: 'offers-end-with-a-choice',
  description: 'An offer asks first, leaves a way out, and ends with the person’s choice.',
  check: (corpus) =>
    languages.flatMap((language) =>
      corpus[language].moments
        .flatMap(({ prompts }) => prompts)
        .filter(({ skill }) => skill === 'offer')
        .flatMap(({ id, words, lei }) =>
          [words, ...(lei === undefined ? [] : [lei])].flatMap((text) =>
            parts[language]
              .filter(({ pattern }) => !pattern.test(text))
              .map(({ noticed, tryThis }) =>
                explain({ where: `${language} ${id}`, noticed, why: 'Without it, an offer is advice.', tryThis }),
              ),
          ),
        ),
    ),
}
